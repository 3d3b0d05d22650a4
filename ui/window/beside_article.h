#pragma once
#include "app/article/article.h"
#include "ui/actions/command.h"

#include <QWidget>

class QLabel;

namespace toasoan {

class ArticleEditor;
class PagePictures;
class StorageThread;
struct Error;

/// A second article, to be read and copied from beside the one that is written. It is shown as the store has it and
/// never written: OpenArticle stays the only writer.
class BesideArticle : public QWidget
{
    Q_OBJECT

public:
    BesideArticle(StorageThread &storage, ArticleEditor &written, PagePictures *pictures, QWidget *parent = nullptr);

    void open(const DraftId &draft);
    void refresh(); ///< it may have been saved anew; where it is read stays in sight
    void shut();
    [[nodiscard]] bool isOpen() const { return !m_draft.isEmpty(); }
    [[nodiscard]] ArticleEditor &page() const { return *m_page; }
    bool run(Command command); ///< false: not one of these, or not while it is read

Q_SIGNALS:
    void opened();
    void shutDown();
    void failed(const toasoan::Error &error);

private:
    enum class Look { First, Again };
    void ask(const DraftId &draft, Look look);
    void show(const Article &article, Look look);

    StorageThread &m_storage;
    ArticleEditor &m_written;
    QLabel *m_title;
    ArticleEditor *m_page;
    DraftId m_draft;
};

} // namespace toasoan
