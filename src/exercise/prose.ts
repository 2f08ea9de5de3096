export {sidesIn, speaksOfSides, type SpokenSides} from './prose-sides.js';
export {timesIn, type SpokenTime} from './prose-times.js';
