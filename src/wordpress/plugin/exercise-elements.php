<?php
/**
 * Plugin Name:       Exercise Elements
 * Description:       Exercises that teach and timers that coach: blocks, shortcodes and pasted links.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       exercise-elements
 * Domain Path:       /languages
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

/** Set by the build, here and above. */
const VERSION = '0.0.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/rules.php';
require __DIR__ . '/includes/exercises.php';
require __DIR__ . '/includes/saving.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/structured-data.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/admin.php';

// Before anything is named.
add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'exercise-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);

register_activation_hook(
	FILE,
	static function () {
		register_exercises();
		flush_rewrite_rules();
	}
);

register_deactivation_hook(
	FILE,
	static function () {
		unregister_post_type( POST_TYPE );
		flush_rewrite_rules();
	}
);
