<?php
/**
 * Exercises as they are saved: what is wrong stays out, and the text in the post says what the fields
 * say. It is there for searches, and for the day on which the plugin is gone.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

/** The option that lists deleted exercises which visitors did not see. */
const HIDDEN = 'exercise_elements_hidden';

add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_slug', 10, 2 );
add_filter( 'rest_pre_insert_' . POST_TYPE, __NAMESPACE__ . '\refuse_what_is_wrong', 10, 2 );
add_filter( 'rest_prepare_autosave', __NAMESPACE__ . '\keep_what_is_typed', 10, 3 );
add_action( 'before_delete_post', __NAMESPACE__ . '\remember_hidden', 10, 2 );
add_action( 'added_post_meta', __NAMESPACE__ . '\write_text', 10, 3 );
add_action( 'updated_post_meta', __NAMESPACE__ . '\write_text', 10, 3 );

/**
 * WordPress takes the slug from what a contributor hands in. An exercise is known by it: without, the
 * same file would bring it in twice.
 *
 * @param array $post  What is about to be saved.
 * @param array $given What was to be saved.
 */
function keep_slug( array $post, array $given ): array {
	$slug = sanitize_title( $given['post_name'] ?? '' );
	if ( POST_TYPE === $post['post_type'] && 'pending' === $post['post_status'] && '' === $post['post_name'] && '' !== $slug ) {
		$post['post_name'] = wp_unique_post_slug( $slug, $given['ID'] ?? 0, 'publish', POST_TYPE, 0 );
	}
	return $post;
}

/**
 * Keeps an exercise from being saved that the elements could not read; what was typed stays in the
 * editor, with a sentence that says what to mend.
 *
 * @param \stdClass        $post    What is about to be saved.
 * @param \WP_REST_Request $request What was asked.
 * @return \stdClass|\WP_Error
 */
function refuse_what_is_wrong( $post, \WP_REST_Request $request ) {
	// A copy that WordPress makes on its own loses nothing, half typed as it may be.
	if ( preg_match( '#/autosaves$#', (string) $request->get_route() ) ) {
		return $post;
	}
	$problems = array();
	if ( isset( $request['meta'][ META ] ) ) {
		read_exercise( $request['meta'][ META ], $problems );
	}
	$title  = $post->post_title ?? get_post_field( 'post_title', $post->ID ?? 0 );
	$status = $post->post_status ?? get_post_status( $post->ID ?? 0 );
	if ( '' === trimmed( $title ) && in_array( $status, array( 'publish', 'future', 'pending', 'private' ), true ) ) {
		array_unshift( $problems, __( 'An exercise needs a name: give it a title.', 'exercise-elements' ) );
	}
	return $problems
		? new \WP_Error( 'exercise_elements_invalid', implode( ' ', $problems ), array( 'status' => 400 ) )
		: $post;
}

/**
 * WordPress writes an author's own draft in place when it saves on its own, but not its fields. What can
 * be read of them is kept; where something is half typed, what was there before.
 *
 * @param \WP_REST_Response $response What is about to be answered.
 * @param \WP_Post          $post     The draft, or the copy that WordPress made of another post.
 * @param \WP_REST_Request  $request  What was asked.
 */
function keep_what_is_typed( \WP_REST_Response $response, \WP_Post $post, \WP_REST_Request $request ): \WP_REST_Response {
	$json = $request['meta'][ META ] ?? null;
	if ( POST_TYPE === $post->post_type && is_string( $json ) ) {
		$problems = array();
		$fields   = read_exercise( $json, $problems );
		if ( $problems ) {
			$fields += read_exercise( get_post_meta( $post->ID, META, true ) );
			$json    = wp_json_encode( (object) $fields, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		}
		update_post_meta( $post->ID, META, wp_slash( $json ) );
		write_text( 0, $post->ID, META );
	}
	return $response;
}

/**
 * Writes the text of an exercise into its post, in the block that shows the fields.
 *
 * @param int    $meta_id The number of the field.
 * @param int    $id      The exercise.
 * @param string $key     Which field was saved.
 */
function write_text( $meta_id, $id, $key ) {
	global $wpdb;
	$post = META === $key ? exercise_post( (int) $id ) : null;
	if ( ! $post ) {
		return;
	}
	$text    = fallback( exercise_of( $post ), array(), true );
	$name    = 'wp:exercise-elements/fields';
	$block   = "<!-- $name -->\n<div class=\"wp-block-exercise-elements-fields\">$text</div>\n<!-- /$name -->";
	$content = preg_split( "#<!-- $name (?:[^>]*/-->|.*?<!-- /$name -->)#s", $post->post_content, 2 );
	$content = implode( $block, 2 === count( $content ) ? $content : array( '', $post->post_content ) );
	// Neither a revision nor anybody's rights have a part in it.
	$wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	clean_post_cache( $post );
}

/**
 * A post may have kept the text of an exercise that is gone. What visitors could not see until then,
 * in the bin or before, they do not see afterwards.
 *
 * @param int      $id   The post that is about to be deleted.
 * @param \WP_Post $post The post.
 */
function remember_hidden( $id, $post ) {
	if ( POST_TYPE === $post->post_type && 'auto-draft' !== $post->post_status && ! is_public( $post ) ) {
		update_option( HIDDEN, array_merge( get_option( HIDDEN, array() ), array( (int) $id ) ), false );
	}
}
