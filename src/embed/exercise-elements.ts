/** The script tag: registers every element. */
import '../define/exercise-card.js';
