<?php
// Fields as SEO plug-ins and themes register them: whoever may edit what they belong to may set them.
function field_of(string $kind, string $name): void
{
    $may = fn($allowed, $key, $id) => current_user_can('edit_post', $id);
    register_post_meta($kind, $name, ['type' => 'string', 'single' => true, 'show_in_rest' => true, 'auth_callback' => $may]);
}

add_action('init', function () {
    field_of('post', 'seo_title');
    field_of('post', 'seo_description');
    field_of('attachment', 'focal_point');
});
