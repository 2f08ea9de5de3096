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
add_filter( 'rest_prepare_' . POST_TYPE, __NAMESPACE__ . '\keep_behind_password', 10, 2 );

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
	// WordPress takes nothing for the post that is being shown.
	return $id && $post && POST_TYPE === $post->post_type ? $post : null;
}

/**
 * Whether everybody may read an exercise.
 *
 * @param \WP_Post $post Its post.
 */
function is_public( \WP_Post $post ): bool {
	return '' === $post->post_password && is_post_publicly_viewable( $post );
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
