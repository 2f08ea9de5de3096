<?php
/**
 * The exercise that the post itself is.
 *
 * @package ExerciseElements
 * @var WP_Block $block The block.
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

$exercise_post = exercise_post( (int) ( $block->context['postId'] ?? get_the_ID() ) );
if ( $exercise_post ) {
	// Escaped where it is written.
	echo '<div class="exercise-page">' . card_of( $exercise_post, array( 'titled' => true ) ) . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
}
