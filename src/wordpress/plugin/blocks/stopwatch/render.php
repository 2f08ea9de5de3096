<?php
/**
 * A stopwatch.
 *
 * @package ExerciseElements
 * @var string $content What the block has saved.
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

// Escaped where it is written.
echo timer_block( // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	'stop-watch',
	array( 'label' => saved_text( $content, 'timer-label' ) ),
	$content
);
