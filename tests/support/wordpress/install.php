<?php
// install.php FILES: installs WordPress into the empty database that FILES/wp-config.php names, and prints its people
// and categories as JSON.
declare(strict_types=1);

const PEOPLE = ['quantri' => 'administrator', 'bientap' => 'editor', 'phongvien' => 'author', 'ctv' => 'contributor'];
const NAMES = ['quantri' => 'Quản trị', 'bientap' => 'Nguyễn Thị Biên Tập', 'phongvien' => 'Trần Văn Phóng Viên',
               'ctv' => 'Lê Cộng Tác'];
const CATEGORIES = ['Thời sự' => ['Chính trị', 'Trong tỉnh'], 'Kinh tế' => ['Nông nghiệp', 'Thị trường'],
                    'Văn hóa' => ['Lễ hội', 'Giải trí'], 'Thể thao' => [], 'Du lịch' => []];

/// Takes the place of WordPress's own, which sends mail.
function wp_new_blog_notification()
{
}

/// WordPress finds a database or gives up, so it is made before.
function makeDatabase(string $files): void
{
    preg_match("/'DB_HOST', 'localhost:([^']*)'/", file_get_contents($files . '/wp-config.php'), $found);
    $server = new mysqli('localhost', 'root', '', '', 0, $found[1]);
    $server->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
}

function person(string $login, string $role): array
{
    $password = wp_generate_password(16, false);
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_create_user($login, $password, $login . '@example.org');
    wp_update_user(['ID' => $id, 'role' => $role, 'user_pass' => $password, 'display_name' => NAMES[$login]]);
    [$application] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    return ['id' => $id, 'role' => $role, 'password' => $password,
            'application_password' => WP_Application_Passwords::chunk_password($application)];
}

function categories(): array
{
    $ids = [];
    foreach (CATEGORIES as $name => $children) {
        $ids[$name] = wp_insert_term($name, 'category')['term_id'];
        foreach ($children as $child)
            $ids[$child] = wp_insert_term($child, 'category', ['parent' => $ids[$name]])['term_id'];
    }
    return $ids;
}

function removeSamples(): void
{
    foreach (get_posts(['post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1]) as $post)
        wp_delete_post($post->ID, true);
}

function setUp(): void
{
    global $wp_rewrite;
    update_option('timezone_string', 'Asia/Ho_Chi_Minh');
    update_option('start_of_week', 1);
    $wp_rewrite->set_permalink_structure('/%postname%/');
    $wp_rewrite->flush_rules(false);
}

makeDatabase($argv[1]);
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Báo thử nghiệm', 'quantri', 'quantri@example.org', true, '', wp_generate_password());
setUp();
removeSamples();
$users = [];
foreach (PEOPLE as $login => $role)
    $users[$login] = person($login, $role);
echo json_encode(['users' => $users, 'categories' => categories()]), "\n";
