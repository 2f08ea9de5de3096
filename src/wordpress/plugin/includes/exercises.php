<?php
/**
 * Exercises as WordPress keeps them: a post's title is the name, its slug the id, and the rest is JSON
 * in one field.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

const POST_TYPE = 'exercise';
const META      = '_exercise';
const API       = 'exercise-elements/v1';

add_action( 'init', __NAMESPACE__ . '\register_exercises' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_json' );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_slug', 10, 2 );
add_filter( 'rest_prepare_' . POST_TYPE, __NAMESPACE__ . '\keep_behind_password', 10, 2 );
add_filter( 'rest_pre_insert_' . POST_TYPE, __NAMESPACE__ . '\refuse_what_is_wrong', 10, 2 );

/** Tells WordPress what an exercise is. */
function register_exercises() {
	register_post_type(
		POST_TYPE,
		array(
			'labels'        => array(
				'name'               => __( 'Exercises', 'exercise-elements' ),
				'singular_name'      => __( 'Exercise', 'exercise-elements' ),
				'add_new'            => __( 'Add exercise', 'exercise-elements' ),
				'add_new_item'       => __( 'Add exercise', 'exercise-elements' ),
				'edit_item'          => __( 'Edit exercise', 'exercise-elements' ),
				'new_item'           => __( 'New exercise', 'exercise-elements' ),
				'view_item'          => __( 'View exercise', 'exercise-elements' ),
				'view_items'         => __( 'View exercises', 'exercise-elements' ),
				'search_items'       => __( 'Search exercises', 'exercise-elements' ),
				'not_found'          => __( 'No exercises found.', 'exercise-elements' ),
				'not_found_in_trash' => __( 'No exercises found in the bin.', 'exercise-elements' ),
				'all_items'          => __( 'All exercises', 'exercise-elements' ),
			),
			'public'        => true,
			'has_archive'   => 'exercises',
			'rewrite'       => array( 'slug' => 'exercise' ),
			'menu_icon'     => 'dashicons-universal-access',
			'show_in_rest'  => true,
			'rest_base'     => 'exercises',
			'supports'      => array( 'title', 'editor', 'author', 'thumbnail', 'revisions', 'custom-fields' ),
			'template'      => array( array( 'exercise-elements/fields' ) ),
			'template_lock' => 'all',
		)
	);
	register_post_meta(
		POST_TYPE,
		META,
		array(
			'type'              => 'string',
			'single'            => true,
			'default'           => '{}',
			'show_in_rest'      => true,
			'revisions_enabled' => true,
			'auth_callback'     => static function ( $allowed, $key, $id ) {
				return current_user_can( 'edit_post', $id );
			},
		)
	);
}

/** The address of each exercise's JSON. */
function register_json() {
	register_rest_route(
		API,
		'/exercises/(?P<id>\d+)',
		array(
			'methods'             => 'GET',
			'callback'            => static function ( \WP_REST_Request $request ) {
				return exercise_of( get_post( (int) $request['id'] ) );
			},
			'permission_callback' => static function ( \WP_REST_Request $request ) {
				$post = exercise_post( (int) $request['id'] );
				return $post
					? may_read( $post )
					: new \WP_Error( 'rest_post_invalid_id', __( 'There is no such exercise.', 'exercise-elements' ), array( 'status' => 404 ) );
			},
		)
	);
}

/**
 * The post of an exercise.
 *
 * @param int|string $id Its number, or its slug.
 */
function exercise_post( $id ): ?\WP_Post {
	$post = is_numeric( $id ) ? get_post( (int) $id ) : get_page_by_path( $id, OBJECT, POST_TYPE );
	return $post && POST_TYPE === $post->post_type ? $post : null;
}

/**
 * Whether whoever asks may read an exercise.
 *
 * @param \WP_Post $post Its post.
 */
function may_read( \WP_Post $post ): bool {
	$is_open = is_post_publicly_viewable( $post ) && ! post_password_required( $post );
	return $is_open || current_user_can( 'edit_post', $post->ID );
}

/**
 * WordPress keeps texts behind a post's password, but not its fields.
 *
 * @param \WP_REST_Response $response What is about to be answered.
 * @param \WP_Post          $post     The exercise.
 */
function keep_behind_password( \WP_REST_Response $response, \WP_Post $post ): \WP_REST_Response {
	if ( ! may_read( $post ) ) {
		unset( $response->data['meta'][ META ] );
	}
	return $response;
}

/**
 * An exercise as the elements read it.
 *
 * @param \WP_Post $post Its post.
 */
function exercise_of( \WP_Post $post ): array {
	// Titles are HTML, names are text.
	$name = html_entity_decode( $post->post_title, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$id   = $post->post_name ? array( 'id' => $post->post_name ) : array();
	return array( 'name' => $name ) + $id + read_exercise( get_post_meta( $post->ID, META, true ) );
}

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
