#pragma once
#include <QElapsedTimer>
#include <QListWidget>

class QKeyEvent;

namespace toasoan {

class ArticleEditor;
class StorageThread;

/// Under the byline on the page, while letters are typed there: pen names that the newest articles have. It never has
/// the keyboard: keys stay the page's and its input method's, and none is taken while a word is being composed.
class BylineOffer : public QListWidget
{
    Q_OBJECT

public:
    /// A child of the page.
    BylineOffer(StorageThread &storage, ArticleEditor &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void readNames();
    void offer(const QStringList &names);
    void take(const QListWidgetItem *item);
    bool takesKey(const QKeyEvent &key);

    StorageThread &m_storage;
    ArticleEditor &m_page;
    QStringList m_names;  ///< newest first
    QElapsedTimer m_read; ///< since they were read
};

} // namespace toasoan
