<?php
/**
 * The page "Import" under Exercises. The reading of files and the report are a script's, which saves
 * through WordPress's own addresses.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_import_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** Adds the page. */
function add_import_page() {
	$title = __( 'Import exercises', 'exercise-elements' );
	$page  = add_submenu_page( 'edit.php?post_type=' . POST_TYPE, $title, __( 'Import', 'exercise-elements' ), 'edit_posts', 'exercise-import', __NAMESPACE__ . '\print_import_page' );
	add_action(
		"load-$page",
		static function () {
			register_admin_script( 'exercise-elements-import', 'import.js' );
			wp_enqueue_script( 'exercise-elements-import' );
			wp_enqueue_style( 'exercise-elements-editor' );
		}
	);
}

/** What becomes of the exercises when the plugin is deleted. */
function register_settings() {
	register_setting(
		'exercise-elements',
		'exercise_elements_delete_data',
		array(
			'type'              => 'boolean',
			'sanitize_callback' => 'rest_sanitize_boolean',
		)
	);
}

/** Prints the page. */
function print_import_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Import exercises', 'exercise-elements' ); ?></h1>
		<?php settings_errors(); ?>
		<div id="exercise-import"></div>
		<?php if ( current_user_can( 'manage_options' ) ) : ?>
			<hr>
			<h2><?php esc_html_e( 'When this plugin is deleted', 'exercise-elements' ); ?></h2>
			<form method="post" action="options.php">
				<?php settings_fields( 'exercise-elements' ); ?>
				<p>
					<label>
						<input type="checkbox" name="exercise_elements_delete_data" value="1" <?php checked( get_option( 'exercise_elements_delete_data' ) ); ?>>
						<?php esc_html_e( 'Delete all exercises with it', 'exercise-elements' ); ?>
					</label>
				</p>
				<p class="description"><?php esc_html_e( 'Without this they stay in the database, and come back with the plugin. Text and links in your posts stay in either case.', 'exercise-elements' ); ?></p>
				<?php submit_button(); ?>
			</form>
		<?php endif; ?>
	</div>
	<?php
}
