<?php
/**
 * An exercise.
 *
 * @package ExerciseElements
 * @var array  $attributes The block's attributes.
 * @var string $content    What it has saved.
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

// Escaped where it is written.
echo exercise_block( $attributes, $content ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
