<?php
/**
 * Shortcodes, and the addresses of this site's exercises where somebody pastes one on a line of its own.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** Registers them. */
function register_shortcodes() {
	add_shortcode( 'exercise', __NAMESPACE__ . '\exercise_shortcode' );
	add_shortcode( 'hold_timer', __NAMESPACE__ . '\hold_timer_shortcode' );
	add_shortcode( 'stopwatch', __NAMESPACE__ . '\stopwatch_shortcode' );
	add_shortcode( 'one_rep_max', __NAMESPACE__ . '\one_rep_max_shortcode' );
	$home = preg_replace( '#^https?:#', '', home_url( '/' ) );
	wp_embed_register_handler( 'exercise-elements', '#^https?:' . preg_quote( $home, '#' ) . '.+#i', __NAMESPACE__ . '\embedded_exercise' );
}

/**
 * The shortcode of the exercise that an address of this site leads to: WordPress writes that one
 * once it is done with paragraphs, which would part a card.
 *
 * @param string[] $matches The address.
 * @return string|false False where it leads to something else, which WordPress then shows as it would.
 */
function embedded_exercise( $matches ) {
	$post = exercise_at( $matches[0] );
	return $post && may_read( $post ) ? "[exercise id=\"$post->ID\"]" : false;
}

/**
 * [exercise id="12"], [exercise id="plank"], [exercise src="https://…/plank.json"]; each with
 * sections, heading_level and accent.
 *
 * @param array|string $given What stands in the brackets.
 */
function exercise_shortcode( $given ): string {
	$options = shortcode_atts( array_fill_keys( array( 'id', 'src', 'sections', 'heading_level', 'accent' ), '' ), $given, 'exercise' );
	$post    = '' === $options['id'] ? exercise_at( trimmed( $options['src'] ) ) : exercise_post( $options['id'] );
	if ( $post ) {
		return hint_at( $post ) . card_of( $post, $options );
	}
	if ( '' !== $options['id'] ) {
		/* translators: %s: number or slug of an exercise */
		return for_editors( sprintf( __( 'There is no exercise “%s”.', 'exercise-elements' ), $options['id'] ) );
	}
	$attributes = card_attributes( $options );
	if ( ! $attributes['src'] ) {
		return for_editors( __( 'Say which exercise: [exercise id="12"] or [exercise src="https://…"].', 'exercise-elements' ) );
	}
	$link = sprintf( '<a href="%s">%s</a>', esc_attr( $attributes['src'] ), esc_html__( 'Exercise', 'exercise-elements' ) );
	return element( 'exercise-card', $attributes, $link );
}

/**
 * [hold_timer seconds="30" sides="2" sets="3" rest="15" prepare="5" label="Plank" voice="1" no_sound="1"]
 *
 * @param array|string $given What stands in the brackets.
 */
function hold_timer_shortcode( $given ): string {
	$options = shortcode_atts( array_fill_keys( array( 'seconds', 'sides', 'sets', 'rest', 'prepare', 'label', 'voice', 'no_sound' ), '' ), $given, 'hold_timer' );
	$label   = $options['label'] ? $options['label'] : words()->timer->hold;
	$flags   = array(
		'voice'    => wp_validate_boolean( $options['voice'] ),
		'no-sound' => wp_validate_boolean( $options['no_sound'] ),
	);
	unset( $options['no_sound'] );
	return element( 'hold-timer', $flags + $options, esc_html( "$label " . hold_in_words( plan_of( $options ) ) ) );
}

/**
 * [stopwatch label="Lap"]
 *
 * @param array|string $given What stands in the brackets.
 */
function stopwatch_shortcode( $given ): string {
	$attributes = shortcode_atts( array( 'label' => '' ), $given, 'stopwatch' );
	$label      = $attributes['label'] ? $attributes['label'] : __( 'Stopwatch', 'exercise-elements' );
	return element( 'stop-watch', $attributes, esc_html( $label ) );
}

/**
 * [one_rep_max weight="60" repetitions="8" unit="kg" formula="epley"]
 *
 * @param array|string $given What stands in the brackets.
 */
function one_rep_max_shortcode( $given ): string {
	$attributes = shortcode_atts( array_fill_keys( array( 'weight', 'repetitions', 'unit', 'formula' ), '' ), $given, 'one_rep_max' );
	return element( 'one-rep-max', $attributes, esc_html__( 'One-rep max', 'exercise-elements' ) );
}

/**
 * Says to those who write posts why visitors do not see an exercise; nothing where they do.
 *
 * @param \WP_Post $post Its post.
 */
function hint_at( \WP_Post $post ): string {
	if ( is_public( $post ) ) {
		return '';
	}
	return for_editors(
		is_post_publicly_viewable( $post )
			? __( 'Visitors see nothing here: this exercise has a password.', 'exercise-elements' )
			: __( 'Visitors see nothing here until this exercise is published.', 'exercise-elements' )
	);
}

/**
 * A sentence for those who can mend what it tells; visitors see nothing.
 *
 * @param string $sentence The sentence.
 */
function for_editors( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $sentence ) . '</em></p>' : '';
}
