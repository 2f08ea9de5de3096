<?php
/**
 * The blocks. Each saves text and a link, which are left when the plugin is gone; where it is there,
 * its element is put around them.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

const BLOCKS = array( 'exercise', 'fields', 'hold-timer', 'stopwatch', 'one-rep-max' );

const EDITOR_NEEDS = array( 'react', 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-notices', 'wp-url' );

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'admin_init', __NAMESPACE__ . '\register_editor' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\style_own_page' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\tell_in_excerpts' );

/** Registers the blocks. */
function register_blocks() {
	foreach ( BLOCKS as $name ) {
		register_block_type( dirname( FILE ) . "/blocks/$name" );
	}
}

/** Registers what edits the blocks, which no visitor's page needs to know of. */
function register_editor() {
	register_admin_script( 'exercise-elements-editor', 'editor.js' );
	wp_register_style( 'exercise-elements-editor', plugins_url( 'editor.css', FILE ), array( 'wp-components' ), VERSION );
}

/**
 * Registers a script of the admin, with what it has to know of this site.
 *
 * @param string $handle Its handle.
 * @param string $file   Its file.
 */
function register_admin_script( string $handle, string $file ) {
	wp_register_script( $handle, plugins_url( $file, FILE ), EDITOR_NEEDS, VERSION, true );
	wp_set_script_translations( $handle, 'exercise-elements', dirname( FILE ) . '/languages' );
	$site = array(
		'script'     => add_query_arg( 'ver', VERSION, plugins_url( 'exercise-elements.js', FILE ) ),
		'home'       => home_url( '/' ),
		'permalinks' => permalinks(),
		'lang'       => str_replace( '_', '-', get_locale() ),
		'import'     => admin_url( 'edit.php?post_type=' . POST_TYPE . '&page=exercise-import' ),
		'mayPublish' => current_user_can( 'publish_posts' ),
	);
	wp_add_inline_script( $handle, 'window.exerciseElements = ' . wp_json_encode( $site, JSON_HEX_TAG ) . ';', 'before' );
}

/** On the page of an exercise the theme shows its name already. */
function style_own_page() {
	if ( is_singular( POST_TYPE ) ) {
		wp_enqueue_style( 'exercise-elements-page', plugins_url( 'page.css', FILE ), array(), VERSION );
	}
}

/**
 * An excerpt of an exercise is made of its text.
 *
 * @param string[] $blocks The blocks that excerpts are made of.
 * @return string[]
 */
function tell_in_excerpts( $blocks ) {
	return array_merge( $blocks, array( 'exercise-elements/fields' ) );
}

/**
 * Puts an element into what a block has saved: between its outermost tags, which have the classes and
 * styles that its author has chosen.
 *
 * @param string   $saved What the block has saved; nothing where a program wrote the block.
 * @param callable $write Gets the HTML between the tags, and answers what is to stand there.
 */
function inside( string $saved, callable $write ): string {
	if ( preg_match( '#^(\s*<(div|p)\b[^>]*>)(.*)(</\2>\s*)$#s', $saved, $part ) ) {
		return $part[1] . $write( $part[3] ) . $part[4];
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . $write( '' ) . '</div>';
}

/**
 * The text that a block has saved in an element of some class.
 *
 * @param string $saved What the block has saved.
 * @param string $name  The class.
 */
function saved_text( string $saved, string $name ): string {
	$found = preg_match( '#<strong class="' . $name . '">(.*?)</strong>#s', $saved, $match );
	return $found ? html_entity_decode( wp_strip_all_tags( $match[1] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
}

/**
 * Writes the block of an exercise: one that is kept here, or the JSON at an address.
 *
 * @param array  $attributes The block's attributes.
 * @param string $saved      What it has saved.
 */
function exercise_block( array $attributes, string $saved ): string {
	$options = array(
		'sections'      => $attributes['sections'] ?? array(),
		'heading_level' => $attributes['headingLevel'] ?? 0,
		'accent'        => $attributes['accent'] ?? '',
	);
	$id      = (int) ( $attributes['exerciseId'] ?? 0 );
	if ( $id && get_post( $id ) ) {
		$post = exercise_post( $id );
		$card = $post ? hint_at( $post ) . card_of( $post, $options ) : '';
		return $card ? inside(
			$saved,
			static function () use ( $card ) {
				return $card;
			}
		) : '';
	}
	$link = new \WP_HTML_Tag_Processor( $saved );
	$src  = $link->next_tag( array( 'class_name' => 'exercise-link' ) ) ? (string) $link->get_attribute( 'href' ) : '';
	if ( $id && in_array( $id, get_option( HIDDEN, array() ), true ) ) {
		return '';
	}
	if ( $id || '' === $src ) {
		return without_shortcodes( $saved );
	}
	return inside(
		$saved,
		static function ( $text ) use ( $options, $src ) {
			return element( 'exercise-card', card_attributes( array( 'src' => $src ) + $options ), $text );
		}
	);
}

/**
 * Writes the block of a timer or of the calculator.
 *
 * @param string $tag        Its element.
 * @param array  $attributes The element's attributes.
 * @param string $saved      What the block has saved.
 */
function timer_block( string $tag, array $attributes, string $saved ): string {
	return inside(
		$saved,
		static function ( $text ) use ( $tag, $attributes ) {
			return element( $tag, $attributes, $text );
		}
	);
}
