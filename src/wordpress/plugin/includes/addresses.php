<?php
/**
 * Which exercise an address leads to, and which of them are left to the pages that a site had before.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'request', __NAMESPACE__ . '\leave_pages' );

/** Where the site's own exercises live: their slugs follow. */
function permalinks(): string {
	global $wp_rewrite;
	$path = $wp_rewrite->get_extra_permastruct( POST_TYPE );
	return home_url( $path ? strstr( $path, '%', true ) : '/?' . POST_TYPE . '=' );
}

/**
 * The exercise that an address of this site leads to, by its page or by its JSON.
 *
 * @param string $address The address.
 */
function exercise_at( string $address ): ?\WP_Post {
	$address = html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$home    = preg_replace( '#^https?:#', '', home_url( '/' ) );
	if ( 0 !== stripos( preg_replace( '#^https?:#i', '', $address ), $home ) ) {
		return null;
	}
	parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $query );
	$query = array_filter( $query, 'is_string' );
	if ( preg_match( '#/' . API . '/exercises/(\d+)/?$#', $query['rest_route'] ?? strtok( $address, '?#' ), $match ) ) {
		return exercise_post( $match[1] );
	}
	return exercise_post( $query[ POST_TYPE ] ?? url_to_postid( $address ) );
}

/**
 * A page that a site has at the address of our list, or below that of our exercises, is reached as it was
 * before; but not where an exercise has the address.
 *
 * @param array $query What WordPress has made of an address.
 */
function leave_pages( array $query ): array {
	global $wp;
	$is_ours = POST_TYPE === ( $query['post_type'] ?? '' ) || isset( $query['attachment'] );
	if ( ! $is_ours || '' === (string) $wp->request ) {
		return $query;
	}
	$slug = $query[ POST_TYPE ] ?? '';
	$post = is_string( $slug ) ? exercise_post( $slug ) : null;
	if ( $post && may_read( $post ) ) {
		return $query;
	}
	$page = get_page_by_path( $wp->request );
	return $page && 'page' === $page->post_type && is_post_publicly_viewable( $page ) ? array( 'pagename' => $wp->request ) : $query;
}
