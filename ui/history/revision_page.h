#pragma once
#include "app/desk/history_service.h"

#include <QWidget>

namespace toasoan {

class ArticleEditor;
class PagePictures;

/// One revision on a page that is only read, with what is new in it marked. From one revision to the next only what
/// differs is set anew, so that going through all of them is smooth.
class RevisionPage : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` may be none: then frames stay empty.
    explicit RevisionPage(PagePictures *pictures, QWidget *parent = nullptr);

    void show(const RevisionChange &change);
    [[nodiscard]] ArticleEditor &page() const { return *m_page; }
    /// What the caret stands in: a field by its name in the canonical form, or a block by its id.
    [[nodiscard]] QString fieldAtCaret() const;
    [[nodiscard]] BlockId blockAtCaret() const;

private:
    ArticleEditor *m_page;
    bool m_loaded = false;
};

} // namespace toasoan
