#pragma once
#include "app/desk/picture_service.h"

#include <QAbstractListModel>

namespace toasoan {

class StorageThread;

/// A picture of the library as an article shows it: with the library's words.
[[nodiscard]] Figure figureOf(const LibraryPicture &picture);

/// The pictures of the library that a question finds, the newest first, read page by page as they come into sight.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LibraryModel(StorageThread &storage, QObject *parent = nullptr);

    void ask(const LibraryQuery &query);
    void askAgain() { ask(m_query); }
    [[nodiscard]] const LibraryPicture &picture(int row) const { return m_pictures[row]; }
    /// The end comes into sight. Not by Qt's own fetching: a view that is hidden would fetch all.
    void wantMore();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Dragged, a picture is a figure for whatever page it is let go on.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void answered(); ///< the first page of what was asked last is there
    void failed(const toasoan::Error &error);

private:
    void read(qint64 after);

    StorageThread &m_storage;
    LibraryQuery m_query;
    QList<LibraryPicture> m_pictures;
    bool m_isReading = false;
    bool m_isWhole = false; ///< nothing is behind
};

} // namespace toasoan
