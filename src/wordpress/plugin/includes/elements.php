<?php
/**
 * Writes the elements. What blocks and shortcodes ask for comes from authors who may not post scripts:
 * every value becomes an attribute or text, and nothing else.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

const SECTIONS = array( 'media', 'synopsis', 'overview', 'steps', 'timer', 'tips', 'mistakes', 'one-rep-max', 'variations', 'alternatives' );

/** The tags, each with the attributes that anybody may give it. */
const TAGS = array(
	'exercise-card' => array( 'exercise', 'exercise-id', 'heading-level', 'image-base', 'no-structured-data', 'no-timers', 'sections', 'src' ),
	'hold-timer'    => array( 'label', 'no-sound', 'no-wake-lock', 'persist', 'prepare', 'rest', 'seconds', 'sets', 'sides', 'voice' ),
	'stop-watch'    => array( 'label', 'persist' ),
	'stopwatch'     => array( 'label', 'persist' ),
	'one-rep-max'   => array( 'formula', 'repetitions', 'unit', 'weight' ),
);

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\ask_for_script', 20 );
add_filter( 'render_block_core/html', __NAMESPACE__ . '\ask_for_script' );
add_filter( 'widget_text', __NAMESPACE__ . '\ask_for_script' );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\ask_for_script' );
add_filter( 'the_content', __NAMESPACE__ . '\part_paragraphs', 20 );

/** Names the elements' script, which no page loads that has none of them. */
function register_script() {
	wp_register_script_module( 'exercise-elements', plugins_url( 'exercise-elements.js', FILE ), array(), VERSION );
}

/**
 * Lets authors write the tags themselves.
 *
 * @param array[]      $allowed What they may write.
 * @param string|array $context Where.
 * @return array[]
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$everywhere = array( 'class', 'dir', 'id', 'lang', 'style' );
	foreach ( TAGS as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( $everywhere, $attributes ), true );
	}
	return $allowed;
}

/**
 * Loads the script where somebody wrote a tag, but for an excerpt, which has none.
 *
 * @param string $content A post, a block of HTML in a template, or a widget.
 * @return string
 */
function ask_for_script( $content ) {
	if ( ! doing_filter( 'get_the_excerpt' ) && preg_match( '/<(?:' . implode( '|', array_keys( TAGS ) ) . ')\b/i', $content ) ) {
		wp_enqueue_script_module( 'exercise-elements' );
	}
	return $content;
}

/**
 * Ends a paragraph before each card in it and goes on with it afterwards: in one, browsers would take
 * the card apart.
 *
 * @param string $content The post.
 * @return string
 */
function part_paragraphs( $content ) {
	$parts = preg_split( '#(<exercise-card\b.*?</exercise-card>)#s', $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $parts || 1 === count( $parts ) ) {
		return $content;
	}
	$is_open = false;
	foreach ( $parts as $index => $part ) {
		if ( $index % 2 && $is_open ) {
			$parts[ $index ] = "</p>$part<p>";
		} elseif ( 0 === $index % 2 && preg_match_all( '#<(/?)p\b#', $part, $tags ) ) {
			$is_open = '' === end( $tags[1] );
		}
	}
	$nothing = '(?:\s|<br ?/?>)*';
	return preg_replace( "#<p\b[^>]*>$nothing</p>(?=<exercise-card\b)|(?<=</exercise-card>)<p>$nothing</p>#", '', implode( '', $parts ) );
}

/**
 * Writes an element.
 *
 * @param string $tag        Its tag.
 * @param array  $attributes Its attributes; one that is null, false or empty is left out.
 * @param string $content    HTML for readers without the script.
 * @param array  $exercise   The exercise to show, where it is kept here.
 */
function element( string $tag, array $attributes, string $content, array $exercise = array() ): string {
	$content = without_shortcodes( $content );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $content;
	}
	wp_enqueue_script_module( 'exercise-elements' );
	$written = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$written .= " $name";
		} elseif ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) {
			$written .= " $name=\"" . without_shortcodes( esc_attr( $value ) ) . '"';
		}
	}
	$data = $exercise ? data_script( $exercise ) : '';
	return "<$tag$written>$data$content</$tag>";
}

/**
 * HTML in which WordPress finds no shortcode, whatever texts say.
 *
 * @param string $html The HTML.
 */
function without_shortcodes( string $html ): string {
	return str_replace( '[', '&#91;', $html );
}

/**
 * Writes the card of an exercise that is kept here.
 *
 * @param \WP_Post $post    Its post.
 * @param array    $options What the card is asked for: sections, heading_level, accent; and "titled"
 *                          where the page has the name in its title.
 * @return string Nothing where whoever asks may not read it.
 */
function card_of( \WP_Post $post, array $options = array() ): string {
	if ( ! may_read( $post ) ) {
		return '';
	}
	$exercise   = exercise_of( $post );
	$attributes = card_attributes( $options );
	$text       = fallback( $exercise, $attributes, ! empty( $options['titled'] ) );
	if ( ! doing_filter( 'get_the_excerpt' ) ) {
		shown_exercises( $exercise );
	}
	return element( 'exercise-card', array( 'no-structured-data' => true ) + $attributes, $text, $exercise );
}

/**
 * An exercise as a card reads it: JSON that ends no tag and holds no shortcode.
 *
 * @param array $exercise The exercise.
 */
function data_script( array $exercise ): string {
	$json   = wp_json_encode( $exercise, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$quoted = static function ( $text ) {
		return str_replace( '[', '\u005b', $text[0] );
	};
	$json   = preg_replace_callback( '/"(?:[^"\\\\]++|\\\\.)*+"/', $quoted, $json );
	return "<script type=\"application/json\">$json</script>";
}

/**
 * The attributes of a card, as far as they are what they should be.
 *
 * @param array $options Sections, heading_level, accent, src.
 */
function card_attributes( array $options ): array {
	$sections = $options['sections'] ?? array();
	$sections = is_array( $sections ) ? $sections : preg_split( '/[\s,]+/', $sections );
	$level    = (int) ( $options['heading_level'] ?? 0 );
	$accent   = sanitize_hex_color( $options['accent'] ?? '' );
	$src      = trimmed( $options['src'] ?? '' );
	return array(
		'src'           => is_web_address( $src ) ? $src : null,
		'sections'      => implode( ' ', array_intersect( $sections, SECTIONS ) ),
		'heading-level' => $level >= 1 && $level <= 6 ? $level : null,
		'style'         => $accent ? "--exercise-accent: $accent" : null,
	);
}
