<?php
/**
 * Reads exercises. The rules come from the schema that the elements read by, so that both find the
 * same problems, at the same places and in the same words.
 *
 * @package ExerciseElements
 */

namespace ExerciseElements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads an exercise, as far as it can be read.
 *
 * @param mixed    $json     Its JSON, as text.
 * @param string[] $problems Gets sentences such as "steps[2]: This should be text.".
 * @return array Its fields; an object in it is an array, too.
 */
function read_exercise( $json, array &$problems = array() ): array {
	$exercise = is_string( $json ) ? json_decode( $json ) : null;
	if ( ! $exercise instanceof \stdClass ) {
		$problems[] = __( 'There is no exercise here: it should be a JSON object.', 'exercise-elements' );
		return array();
	}
	static $rules = null;
	$rules        = $rules ?? wp_json_file_decode( dirname( FILE ) . '/rules.json' );
	return read_fields( $rules, $exercise, '', $problems );
}

/**
 * Reads the fields of an object, each by its rule; nobody minds the others.
 *
 * @param \stdClass $rules    A rule a field.
 * @param \stdClass $given    The object.
 * @param string    $path     Where it stands: "" or "hold.".
 * @param string[]  $problems Gets what is wrong.
 */
function read_fields( \stdClass $rules, \stdClass $given, string $path, array &$problems ): array {
	$fields = array();
	foreach ( get_object_vars( $rules ) as $name => $rule ) {
		$fields[ $name ] = read_value( $rule, $given->$name ?? null, $path . $name, $problems );
	}
	return array_filter( $fields, __NAMESPACE__ . '\is_there' );
}

/**
 * Reads a value by its rule.
 *
 * @param \stdClass $rule     The rule.
 * @param mixed     $given    Anything that JSON can hold.
 * @param string    $path     Where it stands, such as "steps[2]".
 * @param string[]  $problems Gets what is wrong.
 * @return mixed The value; null where there is none that can be used.
 */
function read_value( \stdClass $rule, $given, string $path, array &$problems ) {
	$value = is_string( $given ) ? trimmed( $given ) : $given;
	if ( null === $value || '' === $value ) {
		return null;
	}
	if ( 'list' === $rule->type ) {
		return read_list( $rule->item, $value, $path, $problems );
	}
	if ( 'object' === $rule->type ) {
		return read_object( $rule->fields, $value, $path, $problems );
	}
	if ( 'either' === $rule->type ) {
		foreach ( $rule->options as $option ) {
			if ( type_of( $value ) === $option->type ) {
				return read_value( $option, $value, $path, $problems );
			}
		}
	}
	$wrong = what_is_wrong( $rule, $value );
	if ( $wrong ) {
		// The scripts of the editor list these words for translators.
		$problems[] = "$path: " . __( $wrong, 'exercise-elements' ); // phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
		return null;
	}
	return 'pair' === $rule->type ? read_pair( $rule->items, $value, $path, $problems ) : $value;
}

/**
 * What a value lacks that is no list and no object.
 *
 * @param \stdClass $rule  Its rule.
 * @param mixed     $value The value.
 * @return string A sentence, or nothing.
 */
function what_is_wrong( \stdClass $rule, $value ): string {
	if ( type_of( $value ) !== $rule->type ) {
		return $rule->message;
	}
	if ( 'number' === $rule->type ) {
		$is_whole = floor( $value ) === (float) $value;
		return $is_whole && $value >= $rule->least && $value <= $rule->most ? '' : $rule->message;
	}
	return isset( $rule->address ) && ! is_web_address( $value ) ? $rule->address : '';
}

/**
 * Two values, neither of which may be absent.
 *
 * @param \stdClass[] $rules    Their rules.
 * @param array       $given    The values.
 * @param string      $path     Where they stand.
 * @param string[]    $problems Gets what is wrong.
 */
function read_pair( array $rules, array $given, string $path, array &$problems ): ?array {
	$pair = array();
	foreach ( $rules as $index => $rule ) {
		$value  = $given[ $index ] ?? '';
		$pair[] = read_value( $rule, '' === $value ? NAN : $value, "{$path}[$index]", $problems );
	}
	return in_array( null, $pair, true ) ? null : $pair;
}

/**
 * A list, or a lone item where a list is expected.
 *
 * @param \stdClass $rule     The rule of an item.
 * @param mixed     $given    The list.
 * @param string    $path     Where it stands.
 * @param string[]  $problems Gets what is wrong.
 */
function read_list( \stdClass $rule, $given, string $path, array &$problems ): ?array {
	$items = array();
	foreach ( is_array( $given ) ? $given : array( $given ) as $index => $item ) {
		$items[] = read_value( $rule, $item, is_array( $given ) ? "{$path}[$index]" : $path, $problems );
	}
	$found = array_values( array_filter( $items, __NAMESPACE__ . '\is_there' ) );
	return $found ? $found : null;
}

/**
 * An object, which is nothing without its first field; or that field alone.
 *
 * @param \stdClass $rules    A rule a field.
 * @param mixed     $given    The object.
 * @param string    $path     Where it stands.
 * @param string[]  $problems Gets what is wrong.
 */
function read_object( \stdClass $rules, $given, string $path, array &$problems ): ?array {
	$first = (string) key( get_object_vars( $rules ) );
	if ( ! $given instanceof \stdClass ) {
		$wrong = array();
		$value = read_value( $rules->$first, $given, '', $wrong );
		foreach ( $wrong as $problem ) {
			// What was written as one value has no parts to point at.
			$problems[] = $path . strstr( $problem, ': ' );
		}
		return null === $value ? null : array( $first => $value );
	}
	$fields = read_fields( $rules, $given, "$path.", $problems );
	if ( isset( $fields[ $first ] ) ) {
		return $fields;
	}
	if ( ! property_exists( $given, $first ) ) {
		$problems[] = "$path.$first: " . __( 'This is missing.', 'exercise-elements' );
	}
	return null;
}

/**
 * What rules call the type of a value.
 *
 * @param mixed $value Anything that JSON can hold.
 */
function type_of( $value ): string {
	$types = array(
		'array'   => 'pair',
		'string'  => 'text',
		'integer' => 'number',
		'double'  => 'number',
	);
	return $types[ gettype( $value ) ] ?? gettype( $value );
}

/**
 * Whether a value was found.
 *
 * @param mixed $value Null where none was.
 */
function is_there( $value ): bool {
	return null !== $value;
}

/**
 * Text without white space around it, as JavaScript means it.
 *
 * @param string $text The text.
 */
function trimmed( string $text ): string {
	return (string) preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/u', '', $text );
}

/**
 * Whether something is an address of http or https, or a relative one.
 *
 * @param string $written As it was written.
 */
function is_web_address( string $written ): bool {
	// As browsers read addresses: these characters count for nothing, and a host needs a name. What
	// no host can be called is left to them.
	$address = preg_replace( '/^[\x00-\x20]+|[\x00-\x20]+$|[\t\r\n]/', '', $written );
	if ( preg_match( '#^(https?:|(?=[/\\\\]{2}))#i', $address, $scheme ) ) {
		return (bool) preg_match( '#^[/\\\\]*[^/\\\\\s?\#]#', substr( $address, strlen( $scheme[0] ) ) );
	}
	return ! preg_match( '#^[a-z][a-z0-9+.-]*:#i', $address );
}
