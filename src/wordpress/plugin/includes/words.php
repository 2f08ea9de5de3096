<?php
/**
 * The elements' own words, in the language of the site: what the server writes says what they say.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

/**
 * All of them: "card" and "timer" by their keys, "vocabulary" by the English word, "times" as hours,
 * minutes and seconds, and "lists" as ways to put one, two or three of those together.
 */
function words(): \stdClass {
	static $languages = null;
	$languages        = $languages ?? wp_json_file_decode( dirname( FILE ) . '/words.json' );
	return $languages->{ strtok( get_locale(), '_' ) } ?? $languages->en;
}

/**
 * Puts values in the places that words leave for them: "{0} sec".
 *
 * @param string     $words     The words.
 * @param string|int ...$values The values.
 */
function fill( string $words, ...$values ): string {
	foreach ( $values as $index => $value ) {
		$places[ "{{$index}}" ] = $value;
	}
	return strtr( $words, $places );
}

/**
 * Hours, minutes and seconds.
 *
 * @param int $seconds How long.
 * @return int[]
 */
function units_of( int $seconds ): array {
	return array( intdiv( $seconds, 3600 ), intdiv( $seconds, 60 ) % 60, $seconds % 60 );
}

/**
 * "1 minute, 30 seconds"
 *
 * @param int $seconds How long.
 */
function spoken_time( int $seconds ): string {
	$spoken = array();
	foreach ( array_filter( units_of( $seconds ) ) as $unit => $amount ) {
		$spoken[] = words()->times[ $unit ][ $amount ];
	}
	return $spoken ? fill( words()->lists[ count( $spoken ) - 1 ], ...$spoken ) : words()->times[2][0];
}

/**
 * "1 min 30 sec"
 *
 * @param int $seconds How long.
 */
function brief_time( int $seconds ): string {
	$said = array();
	foreach ( array_filter( units_of( $seconds ) ) as $unit => $amount ) {
		$said[] = fill( words()->timer->{ array( 'hr', 'min', 'sec' )[ $unit ] }, $amount );
	}
	return implode( ' ', $said );
}

/**
 * "30 seconds – 1 minute · Both sides · 2 sets · 15 sec rest"
 *
 * @param array $hold Seconds, or the shortest and the longest; sides, sets, rest.
 */
function hold_in_words( array $hold ): string {
	$words = words()->timer;
	$sets  = $hold['sets'] ?? 1;
	$rest  = $hold['rest'] ?? 0;
	$parts = array(
		implode( ' – ', array_map( __NAMESPACE__ . '\spoken_time', (array) $hold['seconds'] ) ),
		( $hold['sides'] ?? 1 ) > 1 ? $words->sides : '',
		$sets > 1 ? fill( $words->sets, $sets ) : '',
		$sets > 1 && $rest > 0 ? fill( $words->rests, brief_time( $rest ) ) : '',
	);
	return implode( ' · ', array_filter( $parts ) );
}
