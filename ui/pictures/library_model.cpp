#include "ui/pictures/library_model.h"

#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

constexpr int pageLength = 60;

} // namespace

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
        this, [query = m_query, after](Desk &desk) { return desk.pictures().page(query, after, pageLength); },
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

} // namespace toasoan
