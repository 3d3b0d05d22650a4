#pragma once

namespace toasoan {

class MainWindow;

/// Shows the window with its first article in it, so that it is painted once; where that article takes long to come,
/// the window comes first.
void showWithArticle(MainWindow &window);

} // namespace toasoan
