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
	$places = array();
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
	return implode( "\u{A0}· ", array_filter( $parts ) );
}

/**
 * A hold as the timer reads it, with what it takes where nothing usable is written.
 *
 * @param array $written Seconds, sides, sets, rest; each as text.
 */
function plan_of( array $written ): array {
	$seconds = seconds_in( $written['seconds'] );
	return array(
		'seconds' => $seconds ? $seconds : 30,
		'sides'   => (int) $written['sides'],
		'sets'    => min( (int) $written['sets'], 99 ),
		'rest'    => seconds_in( $written['rest'] ) ?? 15,
	);
}

/**
 * Reads whole seconds, written as "90", "1:30", "PT1M30S" or "1 min 30 s"; null where there are none.
 *
 * @param string $written What is written.
 */
function seconds_in( string $written ): ?int {
	$clock = '(?:(?:(\d+):)?(\d+):(?=[0-5]?\d$))?(\d+)';
	$units = '(?:pt)?(?:(\d+)\s*h(?:r|our)?s?[\s,]*)?(?:(\d+)\s*m(?:in(?:ute)?s?)?[\s,]*)?(?:(\d+)\s*s(?:ec(?:ond)?s?)?)?';
	if ( ! preg_match( "/^(?=.*\d)(?|$clock|$units)$/i", trim( $written ), $part ) ) {
		return null;
	}
	$seconds = 3600 * (int) ( $part[1] ?? 0 ) + 60 * (int) ( $part[2] ?? 0 ) + (int) ( $part[3] ?? 0 );
	return $seconds < 360000 ? $seconds : null;
}
