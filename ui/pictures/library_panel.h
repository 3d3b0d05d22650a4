#pragma once
#include "app/desk/picture_service.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace toasoan {

class LibraryModel;
class PagePictures;
class StorageThread;

/// All pictures that ever came in: found by caption, credit, place, date or article; where they are used; into the
/// article with one key.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; `thumbnails` gives small pictures.
    LibraryPanel(StorageThread &storage, PagePictures &thumbnails, QWidget *parent = nullptr);

    void setDraft(const DraftId &draft); ///< the open one: its pictures can be looked at alone
    void refresh();                      ///< pictures came in or words changed
    void focusSearch();
    [[nodiscard]] std::optional<LibraryPicture> current() const;

Q_SIGNALS:
    void insertWanted(const toasoan::LibraryPicture &picture);
    void carried(const toasoan::LibraryPicture &picture); ///< dragged somewhere, and let go by now
    void wordsStored();                                   ///< the library says something else from now on
    void draftWanted(const toasoan::DraftId &draft);
    void failed(const toasoan::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newSearch();
    QWidget *newDetails();
    void ask();
    void showState();
    void showCurrent();
    void showUses(const PictureId &picture, const QList<PictureShowing> &showings);
    void editWords();
    void store(const PictureId &picture, const PictureMetadata &words);

    StorageThread &m_storage;
    LibraryModel *m_model;
    QLineEdit *m_words = nullptr;
    QComboBox *m_time = nullptr;
    QListView *m_list;
    QLabel *m_none;
    QWidget *m_details = nullptr;
    QLabel *m_facts = nullptr;
    QVBoxLayout *m_uses = nullptr;
    QTimer m_askSoon; ///< after a burst of keys
    DraftId m_draft;
    bool m_isAsked = false; ///< the list is read when it is seen first
};

} // namespace toasoan
