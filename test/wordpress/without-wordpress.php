<?php
/*
 * Reads exercises by the plugin's rules, and tells of them in the words of schema.org, without a
 * WordPress around it: a list of JSON texts comes in, what was made of each goes out.
 */

// phpcs:ignoreFile

namespace {
	const ABSPATH = '/';

	function __( $text ) {
		return $text;
	}

	function add_action() {}

	function wp_json_file_decode( $path ) {
		return json_decode( file_get_contents( $path ) );
	}
}

namespace ExerciseElements {
	const FILE = __DIR__ . '/../../dist/wordpress/exercise-elements/exercise-elements.php';

	require dirname( FILE ) . '/includes/rules.php';
	require dirname( FILE ) . '/includes/structured-data.php';

	$answer = static function ( $json ) {
		$problems = array();
		$exercise = read_exercise( $json, $problems );
		return array(
			'exercise'   => (object) $exercise,
			'problems'   => $problems,
			'structured' => structured_data( array( 'name' => 'Plank' ) + $exercise ),
		);
	};

	$texts = json_decode( file_get_contents( 'php://stdin' ) );
	echo json_encode( array_map( $answer, $texts ), JSON_PARTIAL_OUTPUT_ON_ERROR );
}
