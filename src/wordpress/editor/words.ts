import {__} from '@wordpress/i18n';

/**
 * What the fields of an exercise say of themselves, in the language of the admin. Translators find
 * it because the build lists it.
 */
export const said = (text: string): string => (text ? __(text, 'exercise-elements') : '');
