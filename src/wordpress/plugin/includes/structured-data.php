<?php
/**
 * Tells search engines of the exercises on a page, in the words of schema.org: each once, however
 * often it is shown.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_footer', __NAMESPACE__ . '\print_structured_data' );

/**
 * The exercises that the page shows.
 *
 * @param array $exercise One more.
 * @return array[] Those so far.
 */
function shown_exercises( array $exercise = array() ): array {
	static $shown = array();
	if ( $exercise ) {
		$shown[ $exercise['id'] ?? $exercise['name'] ] = $exercise;
	}
	return $shown;
}

/** Prints the data of every exercise that the page shows. */
function print_structured_data() {
	foreach ( shown_exercises() as $exercise ) {
		$json = wp_json_encode( structured_data( $exercise ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
		wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) );
	}
}

/**
 * An exercise in the words of schema.org, as the elements write it where there is no WordPress.
 *
 * @param array $exercise The exercise.
 */
function structured_data( array $exercise ): array {
	$seconds = (array) ( $exercise['hold']['seconds'] ?? array() );
	$author  = $exercise['author'] ?? null;
	$likes   = $exercise['likes'] ?? 0;
	$data    = array(
		'@context'             => 'https://schema.org',
		'@type'                => 'ExercisePlan',
		'name'                 => $exercise['name'],
		'description'          => $exercise['overview'] ?? implode( ' ', $exercise['steps'] ?? array() ),
		'exerciseType'         => $exercise['force'] ?? null,
		'associatedAnatomy'    => array_map( __NAMESPACE__ . '\anatomy_data', $exercise['target'] ?? array() ),
		'activityDuration'     => $seconds ? 'PT' . end( $seconds ) . 'S' : null,
		'repetitions'          => $exercise['hold']['sets'] ?? null,
		'intensity'            => $exercise['level'] ?? null,
		'subjectOf'            => video_data( $exercise ),
		'interactionStatistic' => $likes ? array(
			'@type'                => 'InteractionCounter',
			'interactionType'      => 'https://schema.org/LikeAction',
			'userInteractionCount' => $likes,
		) : null,
		'license'              => $exercise['license']['url'] ?? $exercise['license']['name'] ?? null,
		'creditText'           => $author,
		'author'               => isset( $author ) ? array(
			'@type' => 'Person',
			'name'  => $author,
		) : null,
		'isBasedOn'            => $exercise['source'] ?? null,
	);
	return array_filter( $data, __NAMESPACE__ . '\says_something' );
}

/**
 * Whether a value is worth telling; the text "0" is.
 *
 * @param mixed $value The value.
 */
function says_something( $value ): bool {
	return ! in_array( $value, array( null, '', 0, array() ), true );
}

/**
 * A muscle.
 *
 * @param string $name Its name.
 */
function anatomy_data( string $name ): array {
	return array(
		'@type' => 'AnatomicalStructure',
		'name'  => $name,
	);
}

/**
 * The video of an exercise, where enough is known of it: name, picture and date are required of one.
 *
 * @param array $exercise The exercise.
 */
function video_data( array $exercise ): ?array {
	$video = $exercise['video'] ?? array();
	if ( ! isset( $video['poster'], $video['uploadDate'] ) ) {
		return null;
	}
	list( $kind, $address ) = video_source( $video['url'] );
	return array_filter(
		array(
			'@type'        => 'VideoObject',
			'name'         => $exercise['name'],
			'description'  => $exercise['overview'] ?? null,
			'thumbnailUrl' => $video['poster'],
			'uploadDate'   => $video['uploadDate'],
			'duration'     => $video['duration'] ?? null,
			$kind          => $address,
		),
		__NAMESPACE__ . '\says_something'
	);
}

/**
 * Where a video can be seen.
 *
 * @param string $url Its address: of YouTube, of Vimeo, of a file, or of any page.
 * @return string[] What schema.org calls the address, and the address.
 */
function video_source( string $url ): array {
	$youtube = '#^https?://(?:\w+\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com)/(?:(?:shorts|live|embed|v)/|watch\?(?:.*&)?v=)?([\w-]{11})(?![\w-])#';
	if ( preg_match( $youtube, $url, $match ) ) {
		return array( 'embedUrl', "https://www.youtube-nocookie.com/embed/$match[1]" );
	}
	if ( preg_match( '#^https?://(?:\w+\.)?vimeo\.com/(?:[^?\#]*/)?(\d+)#', $url, $match ) ) {
		return array( 'embedUrl', "https://player.vimeo.com/video/$match[1]" );
	}
	$is_file = preg_match( '/^[^?#]*\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i', $url );
	return array( $is_file ? 'contentUrl' : 'url', $url );
}
