#include "ui/pictures/library_model.h"

#include "app/article/figures.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/fragment.h"

#include <QMimeData>

namespace toasoan {
namespace {

constexpr int pageLength = 60;

/// What an article said of a picture stands for what the library does not say.
void borrowWords(const PictureService &pictures, LibraryPicture &picture)
{
    PictureMetadata &words = picture.metadata;
    if (!words.caption.isEmpty())
        return;
    const auto showings = pictures.showings(picture.file.id);
    if (!showings || showings->isEmpty())
        return;
    words.caption = showings->first().caption;
    if (words.credit.isEmpty() && words.byline.isEmpty())
        words.credit = showings->first().credit;
}

Result<QList<LibraryPicture>> pageOf(const PictureService &pictures, const LibraryQuery &query, qint64 after)
{
    auto page = pictures.page(query, after, pageLength);
    if (page) {
        for (LibraryPicture &picture : *page)
            borrowWords(pictures, picture);
    }
    return page;
}

} // namespace

Figure figureOf(const LibraryPicture &picture)
{
    const PictureMetadata &words = picture.metadata;
    Figure figure;
    figure.picture = PictureRef{picture.file.id, picture.file.mediaType, picture.file.width, picture.file.height, {}};
    figure.caption = plainText(oneLine(words.caption));
    figure.credit = words.credit.isEmpty() ? words.byline : words.credit;
    figure.alt = oneLine(words.alt);
    return figure;
}

LibraryModel::LibraryModel(StorageThread &storage, QObject *parent) : QAbstractListModel(parent), m_storage(storage) {}

void LibraryModel::ask(const LibraryQuery &query)
{
    m_query = query;
    read(0);
}

void LibraryModel::wantMore()
{
    if (!m_isReading && !m_isWhole && !m_pictures.isEmpty())
        read(m_pictures.last().number);
}

/// From the start for 0: what was asked before is not answered any more.
void LibraryModel::read(qint64 after)
{
    m_isReading = true;
    m_storage.reader().askInstead(
        this, [query = m_query, after](Desk &desk) { return pageOf(desk.pictures(), query, after); },
        [this, after](const Result<QList<LibraryPicture>> &page) {
            m_isReading = false;
            if (!page)
                return Q_EMIT failed(page.error());
            m_isWhole = page->size() < pageLength;
            if (after == 0) {
                beginResetModel();
                m_pictures = *page;
                endResetModel();
                Q_EMIT answered();
            } else if (!page->isEmpty()) {
                const int first = rowCount();
                beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                m_pictures += *page;
                endInsertRows();
            }
        });
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pictures.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PictureMetadata &words = m_pictures[index.row()].metadata;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words.caption.isEmpty() ? tr("Picture without a caption") : words.caption;
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList LibraryModel::mimeTypes() const
{
    return {fragmentMimeType()};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Block> figures;
    for (const QModelIndex &index : indexes)
        figures.append(newBlock(figureOf(m_pictures[index.row()])));
    auto *data = new QMimeData;
    data->setData(fragmentMimeType(), fragmentToBytes(figures));
    return data;
}

} // namespace toasoan
