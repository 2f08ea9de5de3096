<?php
/**
 * The calculator for the one-rep max.
 *
 * @package ExerciseElements
 * @var array  $attributes The block's attributes.
 * @var string $content    What it has saved.
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

// Escaped where it is written.
echo timer_block( // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	'one-rep-max',
	array(
		'weight'      => $attributes['weight'] ?? null,
		'repetitions' => $attributes['repetitions'] ?? null,
		'unit'        => $attributes['unit'] ?? null,
		'formula'     => $attributes['formula'] ?? null,
	),
	$content
);
