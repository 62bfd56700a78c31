<?php
// Prints what WordPress keeps of a post: `php kses.php <where WordPress is> < post.html`. No site, so only these files.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'plugin', 'functions', 'formatting', 'kses', 'l10n'] as $file) {
    require ABSPATH . WPINC . "/$file.php";
}
echo wp_kses_post(stream_get_contents(STDIN));
