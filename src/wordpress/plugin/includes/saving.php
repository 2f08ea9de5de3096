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

/** How a post can be that has to have a name. */
const NAMED = array( 'publish', 'future', 'pending', 'private' );

add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_slug', 10, 2 );
add_filter( 'rest_pre_insert_' . POST_TYPE, __NAMESPACE__ . '\refuse_what_is_wrong', 10, 2 );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_name', 10, 2 );
add_filter( 'add_post_metadata', __NAMESPACE__ . '\refuse_field', 10, 4 );
add_filter( 'update_post_metadata', __NAMESPACE__ . '\refuse_field', 10, 4 );
add_filter( 'update_post_metadata_by_mid', __NAMESPACE__ . '\refuse_field_by_number', 10, 4 );
add_action( 'wp_restore_post_revision', __NAMESPACE__ . '\refuse_revision', 9, 2 );
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
	$problems = isset( $request['meta'][ META ] ) ? problems_in( $request['meta'][ META ] ) : array();
	$title    = $post->post_title ?? get_post_field( 'post_title', $post->ID ?? 0 );
	$status   = $post->post_status ?? get_post_status( $post->ID ?? 0 );
	if ( '' === trimmed( $title ) && in_array( $status, NAMED, true ) ) {
		array_unshift( $problems, __( 'An exercise needs a name: give it a title.', 'exercise-elements' ) );
	}
	return $problems
		? new \WP_Error( 'exercise_elements_invalid', implode( ' ', $problems ), array( 'status' => 400 ) )
		: $post;
}

/**
 * What keeps some fields from being saved, in sentences.
 *
 * @param mixed $json Their JSON.
 * @return string[]
 */
function problems_in( $json ): array {
	$problems = array();
	read_exercise( $json, $problems );
	return $problems;
}

/**
 * Whatever saves a field, by whatever way: of an exercise stays what is there, rather than what the
 * elements could not read. A copy that WordPress makes of it may be half typed.
 *
 * @param mixed  $check Anything but null keeps WordPress from saving it.
 * @param int    $id    The post.
 * @param string $key   Its name.
 * @param mixed  $value What is to be saved.
 * @return mixed
 */
function refuse_field( $check, $id, $key, $value ) {
	return META === $key && exercise_post( (int) $id ) && problems_in( $value ) ? false : $check;
}

/**
 * The same, of a field that is known by its number.
 *
 * @param mixed        $check  Anything but null keeps WordPress from saving it.
 * @param int          $number The field's number.
 * @param mixed        $value  What is to be saved.
 * @param string|false $key    Its new name, if any.
 * @return mixed
 */
function refuse_field_by_number( $check, $number, $value, $key ) {
	$field = get_metadata_by_mid( 'post', $number );
	return $field ? refuse_field( $check, $field->post_id, $key ? $key : $field->meta_key, $value ) : $check;
}

/**
 * WordPress takes the fields away before it brings back older ones: those that are refused are to replace
 * nothing.
 *
 * @param int $id          The post.
 * @param int $revision_id What it was.
 */
function refuse_revision( $id, $revision_id ) {
	if ( ! exercise_post( $id ) || ! problems_in( get_post_meta( $revision_id, META, true ) ) ) {
		return;
	}
	$keep = static function ( $check, $post_id, $key ) use ( $id ) {
		return META === $key && (int) $post_id === (int) $id ? false : $check;
	};
	add_filter( 'delete_post_metadata', $keep, 10, 3 );
	write_text( 0, $id, META );
}

/**
 * An exercise that others see keeps its name where an empty one comes, and without any is a draft.
 *
 * @param array $post  What is about to be saved.
 * @param array $given What was to be saved.
 */
function keep_name( array $post, array $given ): array {
	if ( POST_TYPE === $post['post_type'] && in_array( $post['post_status'], NAMED, true ) && '' === trimmed( wp_unslash( $post['post_title'] ) ) ) {
		$old                 = exercise_post( (int) ( $given['ID'] ?? 0 ) );
		$post['post_title']  = $old ? wp_slash( $old->post_title ) : '';
		$post['post_status'] = '' === trimmed( $post['post_title'] ) ? 'draft' : $post['post_status'];
	}
	return $post;
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
		if ( problems_in( $json ) ) {
			$fields = read_exercise( $json ) + read_exercise( get_post_meta( $post->ID, META, true ) );
			$json   = wp_json_encode( (object) $fields, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
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
