<?php
/**
 * An exercise as plain HTML, for readers, feeds and search engines wherever the script does not run: as
 * renderFallback writes it where there is no WordPress. A test holds the two together.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an exercise as HTML; every text in it is escaped.
 *
 * @param array $exercise   As exercise_of() answers it.
 * @param array $attributes The card's: sections, heading-level.
 * @param bool  $is_titled  Whether the page has the name in its title.
 */
function fallback( array $exercise, array $attributes = array(), bool $is_titled = false ): string {
	$level    = $is_titled ? 1 : $attributes['heading-level'] ?? 2;
	$under    = 'h' . min( $level + 1, 6 );
	$html     = array( $is_titled ? '' : written( "h$level", $exercise['name'] ) );
	$sections = $attributes['sections'] ?? '';
	foreach ( $sections ? array_unique( explode( ' ', $sections ) ) : SECTIONS as $section ) {
		$content = section_content( $section, $exercise );
		$title   = in_array( $section, array( 'media', 'synopsis' ), true ) ? '' : words()->card->$section;
		$html[]  = $title && $content ? written( $under, $title ) . "\n$content" : $content;
	}
	$html[] = credit_line( $exercise );
	return implode( "\n", array_filter( $html ) );
}

/**
 * What stands in a section, below its heading.
 *
 * @param string $section  Its name.
 * @param array  $exercise The exercise.
 */
function section_content( string $section, array $exercise ): string {
	$given = $exercise[ $section ] ?? array();
	switch ( $section ) {
		case 'media':
			return media_html( $exercise );
		case 'synopsis':
			return fact_list( $exercise );
		case 'overview':
			return all_written( 'p', is_string( $given ) ? preg_split( '/\n[\s\p{Z}\x{FEFF}]*\n/u', $given ) : array() );
		case 'steps':
			return listed( 'ol', all_written( 'li', $given ) );
		case 'variations':
		case 'alternatives':
			return listed( 'ul', implode( "\n", array_map( __NAMESPACE__ . '\related_item', $given ) ) );
		case 'tips':
		case 'mistakes':
			return listed( 'ul', all_written( 'li', $given ) );
	}
	return '';
}

/**
 * Text as it is written in HTML; its lines stay lines.
 *
 * @param string $text Any text.
 */
function lines( string $text ): string {
	return preg_replace( '/\r\n?|\n/', '<br>', escaped( $text ) );
}

/**
 * Text as it is written in HTML. What WordPress has for this leaves "&amp;" as it is.
 *
 * @param string $text Any text.
 */
function escaped( string $text ): string {
	return str_replace( '&#039;', '&#39;', htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ) );
}

/**
 * An element with text in it, which runs in the direction of its own words.
 *
 * @param string $tag  Its tag.
 * @param string $text Any text.
 */
function written( string $tag, string $text ): string {
	return "<$tag dir=\"auto\">" . lines( $text ) . "</$tag>";
}

/**
 * An element for each text, on a line of its own: excerpts take the tags out.
 *
 * @param string   $tag   Their tag.
 * @param string[] $texts The texts.
 */
function all_written( string $tag, array $texts ): string {
	$elements = array();
	foreach ( $texts as $text ) {
		$elements[] = written( $tag, $text );
	}
	return implode( "\n", $elements );
}

/**
 * A list, where there is something to list.
 *
 * @param string $tag   Its tag.
 * @param string $items HTML.
 */
function listed( string $tag, string $items ): string {
	return $items ? "<$tag>$items</$tag>" : '';
}

/**
 * A link; the text alone where the address leads nowhere.
 *
 * @param string      $text    Its text.
 * @param string|null $address Its address.
 */
function text_link( string $text, $address ): string {
	return says_host( $address ) ? '<a href="' . escaped( $address ) . '">' . lines( $text ) . '</a>' : '<bdi>' . lines( $text ) . '</bdi>';
}

/**
 * Whether an address, which was checked when it was read, means the same on every page.
 *
 * @param string|null $address The address.
 */
function says_host( $address ): bool {
	return (bool) preg_match( '/^https?:/i', (string) $address );
}

/**
 * A link to the video, and the pictures that no video platform is asked for.
 *
 * @param array $exercise The exercise.
 */
function media_html( array $exercise ): string {
	$html = array();
	$url  = $exercise['video']['url'] ?? '';
	if ( says_host( $url ) ) {
		list( , $address ) = video_source( $url );
		$host              = strtolower( (string) wp_parse_url( $address, PHP_URL_HOST ) );
		$names             = array(
			'www.youtube-nocookie.com' => 'YouTube',
			'player.vimeo.com'         => 'Vimeo',
		);
		$html[]            = '<p>' . text_link( fill( words()->card->watch, $names[ $host ] ?? $host ), $url ) . '</p>';
	}
	foreach ( $exercise['images'] ?? array() as $image ) {
		if ( says_host( $image['src'] ) && ! preg_match( '#^https?://([\w-]+\.)*(ytimg|vimeocdn|youtube|vimeo|ggpht)\.com/#i', $image['src'] ) ) {
			$html[] = '<p><img src="' . escaped( $image['src'] ) . '" alt="' . escaped( $image['alt'] ?? $exercise['name'] ) . '" loading="lazy"></p>';
		}
	}
	return implode( "\n", $html );
}

/**
 * What the synopsis tells.
 *
 * @param array $exercise The exercise.
 */
function fact_list( array $exercise ): string {
	$words      = words();
	$vocabulary = (array) $words->vocabulary;
	$rows       = array();
	foreach ( array( 'target', 'secondary', 'execution', 'force', 'equipment', 'level' ) as $fact ) {
		$values = array();
		foreach ( (array) ( $exercise[ $fact ] ?? array() ) as $value ) {
			$values[] = $vocabulary[ $value ] ?? $value;
		}
		$rows[ $words->card->$fact ] = implode( $words->card->comma, $values );
	}
	$rows[ $words->timer->hold ] = isset( $exercise['hold'] ) ? hold_in_words( $exercise['hold'] ) : '';
	$html                        = array();
	foreach ( array_filter( $rows, 'strlen' ) as $label => $value ) {
		$html[] = written( 'dt', $label ) . "\n" . written( 'dd', $value );
	}
	return listed( 'dl', implode( "\n", $html ) );
}

/**
 * An exercise that is like this one.
 *
 * @param string|array $related Its name; or name, href and description.
 */
function related_item( $related ): string {
	$related = is_array( $related ) ? $related : array( 'name' => $related );
	$text    = $related['description'] ?? '';
	return '<li>' . text_link( $related['name'], $related['href'] ?? '' ) . ( $text ? written( 'p', $text ) : '' ) . '</li>';
}

/**
 * Who made it, on what terms, and where it comes from.
 *
 * @param array $exercise The exercise.
 */
function credit_line( array $exercise ): string {
	$license = $exercise['license'] ?? array();
	$parts   = array(
		isset( $exercise['author'] ) ? text_link( fill( words()->card->by, $exercise['author'] ), '' ) : '',
		$license ? text_link( $license['name'], $license['url'] ?? '' ) : '',
		isset( $exercise['source'] ) ? text_link( words()->card->source, $exercise['source'] ) : '',
	);
	$line    = implode( ' · ', array_filter( $parts ) );
	return $line ? "<p>$line</p>" : '';
}
