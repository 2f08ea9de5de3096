<?php
/*
 * Reads exercises by the plugin's rules, and tells of them in the words of schema.org and as HTML,
 * without a WordPress around it: a list of JSON texts comes in, what was made of each goes out. The
 * language is the argument.
 */

// phpcs:ignoreFile

namespace {
	const ABSPATH = '/';

	function __( $text ) {
		return $text;
	}

	function get_locale() {
		return $GLOBALS['argv'][1] ?? 'en_US';
	}

	function add_action() {}

	function add_filter() {}

	function wp_parse_url( $address, $part ) {
		return parse_url( $address, $part );
	}

	function wp_json_file_decode( $path ) {
		return json_decode( file_get_contents( $path ) );
	}
}

namespace ExerciseElements {
	const FILE = __DIR__ . '/../../dist/wordpress/exercise-elements/exercise-elements.php';

	require dirname( FILE ) . '/includes/rules.php';
	require dirname( FILE ) . '/includes/words.php';
	require dirname( FILE ) . '/includes/structured-data.php';
	require dirname( FILE ) . '/includes/elements.php';
	require dirname( FILE ) . '/includes/fallback.php';

	$answer = static function ( $json ) {
		$problems = array();
		$exercise = read_exercise( $json, $problems );
		$timer    = json_decode( $json )->timer ?? null;
		$named    = array( 'name' => 'Plank & "hold"' ) + $exercise;
		return array(
			'exercise'   => (object) $exercise,
			'problems'   => $problems,
			'structured' => structured_data( array( 'name' => 'Plank' ) + $exercise ),
			'fallback'   => fallback( $named ),
			'sixth'      => fallback( $named, array( 'heading-level' => 6 ) ),
			'titled'     => fallback( $named, array(), true ),
			'timer'      => $timer ? hold_in_words( plan_of( (array) $timer ) ) : '',
			'some'       => fallback( $named, array( 'sections' => 'tips timer steps' ) ),
		);
	};

	$texts = json_decode( file_get_contents( 'php://stdin' ) );
	echo json_encode( array_map( $answer, $texts ), JSON_PARTIAL_OUTPUT_ON_ERROR );
}
