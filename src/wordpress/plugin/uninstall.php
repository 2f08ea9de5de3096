<?php
/**
 * What is left when the plugin is deleted: everything, unless somebody has chosen otherwise on the
 * page "Import". Texts and links stand in the posts themselves, and stay in any case.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( get_option( 'exercise_elements_delete_data' ) ) {
	$exercise_ids = get_posts(
		array(
			'post_type'   => 'exercise',
			'post_status' => array_keys( get_post_stati() ),
			'numberposts' => -1,
			'fields'      => 'ids',
		)
	);
	foreach ( $exercise_ids as $exercise_id ) {
		wp_delete_post( $exercise_id, true );
	}
	delete_option( 'exercise_elements_delete_data' );
	delete_option( 'exercise_elements_hidden' );
}
