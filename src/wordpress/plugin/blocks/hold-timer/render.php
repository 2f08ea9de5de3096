<?php
/**
 * A timer for a hold.
 *
 * @package ExerciseElements
 * @var array  $attributes The block's attributes.
 * @var string $content    What it has saved.
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

// Escaped where it is written.
echo timer_block( // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	'hold-timer',
	array(
		'label'    => saved_text( $content, 'timer-label' ),
		'seconds'  => $attributes['seconds'] ?? null,
		'sides'    => $attributes['sides'] ?? null,
		'sets'     => $attributes['sets'] ?? null,
		'rest'     => $attributes['rest'] ?? null,
		'prepare'  => $attributes['prepare'] ?? null,
		'no-sound' => ! empty( $attributes['noSound'] ),
		'voice'    => ! empty( $attributes['voice'] ),
	),
	$content
);
