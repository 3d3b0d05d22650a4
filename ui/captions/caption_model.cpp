#include "ui/captions/caption_model.h"

#include "app/article/caption_links.h"
#include "app/language/fold.h"
#include "app/proofing/picture_words.h"

#include <algorithm>

namespace toasoan {
namespace {

CaptionColumn columnOf(const QModelIndex &index)
{
    return static_cast<CaptionColumn>(index.column());
}

/// A picture's own words, in the order of the columns.
constexpr std::array<CaptionColumn, 3> written{CaptionColumn::Caption, CaptionColumn::Credit, CaptionColumn::Alt};

} // namespace

void CaptionModel::setProfile(const Profile &profile)
{
    m_profile = profile;
}

void CaptionModel::setArticle(const Article &article, const Annotations &annotations)
{
    if (article == m_article && annotations.captionLinks == m_links)
        return;
    QList<Row> rows;
    for (const PlacedFigure &figure : figuresOf(article))
        rows.append({figure, answersOf(plainText(figure.figure.caption)), followsLibrary(figure.figure, annotations)});
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_figures.begin(), m_figures.end(), [](const Row &a, const Row &b) {
            return a.placed.block == b.placed.block && a.placed.item == b.placed.item;
        });
    if (!isSame)
        beginResetModel();
    m_article = article;
    m_links = annotations.captionLinks;
    m_figures = rows;
    if (!isSame)
        endResetModel();
    else if (!m_figures.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString CaptionModel::letters(const QModelIndex &index) const
{
    const Figure &figure = m_figures[index.row()].placed.figure;
    switch (columnOf(index)) {
    case CaptionColumn::Picture:
        return {};
    case CaptionColumn::Caption:
        return plainText(figure.caption);
    case CaptionColumn::Credit:
        return figure.credit;
    case CaptionColumn::Alt:
        return figure.alt;
    }
    return {};
}

CaptionFault CaptionModel::fault(const QModelIndex &index) const
{
    if (columnOf(index) == CaptionColumn::Picture)
        return CaptionFault::None;
    const QString words = letters(index).trimmed();
    if (words.isEmpty())
        return levelOfMissing(place(index).part, m_profile) == Level::Off ? CaptionFault::None : CaptionFault::Missing;
    const bool repeats = columnOf(index) == CaptionColumn::Alt && !m_article.headline.isEmpty()
                         && folded(words).startsWith(folded(m_article.headline.trimmed()));
    return repeats ? CaptionFault::RepeatsHeadline : CaptionFault::None;
}

bool CaptionModel::isTold(int row) const
{
    return std::all_of(written.begin(), written.end(), [this, row](CaptionColumn column) {
        return fault(index(row, static_cast<int>(column))) == CaptionFault::None;
    });
}

int CaptionModel::untold() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isTold(row) ? 0 : 1;
    return count;
}

Place CaptionModel::place(const QModelIndex &index) const
{
    const PlacedFigure &figure = m_figures[index.row()].placed;
    const Part part = columnOf(index) == CaptionColumn::Caption  ? Part::Caption
                      : columnOf(index) == CaptionColumn::Credit ? Part::Credit
                                                                 : Part::Alt;
    return {part, figure.block, figure.item};
}

void CaptionModel::want(const QList<QPair<QModelIndex, QString>> &cells, QList<TextChange> changes)
{
    for (const auto &[cell, words] : cells) {
        if (auto change = changeTo(place(cell), letters(cell), words))
            changes.append(*change);
    }
    if (!changes.isEmpty())
        Q_EMIT changesWanted(changes);
}

void CaptionModel::fillDown(const QModelIndexList &cells)
{
    QList<QPair<QModelIndex, QString>> filled;
    for (const CaptionColumn column : written) {
        QList<int> rows;
        for (const QModelIndex &cell : cells) {
            if (columnOf(cell) == column)
                rows.append(cell.row());
        }
        std::sort(rows.begin(), rows.end());
        if (rows.size() == 1 && rows.first() > 0)
            rows.prepend(rows.first() - 1); // one cell alone takes what stands above it
        for (qsizetype i = 1; i < rows.size(); ++i)
            filled.append(
                {index(rows[i], static_cast<int>(column)), letters(index(rows[0], static_cast<int>(column)))});
    }
    want(filled);
}

QString CaptionModel::wordsOf(const QList<int> &rows) const
{
    QStringList lines;
    for (const int row : rows) {
        QStringList words;
        for (const CaptionColumn column : written)
            words.append(oneLine(letters(index(row, static_cast<int>(column)))));
        lines.append(words.join(u'\t'));
    }
    return lines.join(u'\n');
}

void CaptionModel::putWords(const QString &lines, const QList<int> &rows)
{
    QStringList all = lines.split(u'\n');
    while (!all.isEmpty() && all.last().trimmed().isEmpty())
        all.removeLast();
    if (all.isEmpty() || rows.isEmpty())
        return;
    QList<QPair<QModelIndex, QString>> cells;
    const auto put = [this, &cells](int row, const QString &line) {
        const QStringList words = line.split(u'\t');
        for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), written.size()); ++i)
            cells.append({index(row, static_cast<int>(written[i])), oneLine(words[i])});
    };
    if (all.size() == 1) {
        for (const int row : rows)
            put(row, all.first());
    } else {
        for (int i = 0; i < all.size() && rows.first() + i < rowCount(); ++i)
            put(rows.first() + i, all[i]);
    }
    want(cells);
}

void CaptionModel::takeWords(const PictureMetadata &words, int row)
{
    const QString credit = words.credit.isEmpty() ? words.byline : words.credit;
    QList<QPair<QModelIndex, QString>> cells;
    for (const auto &[column, said] :
         {std::pair(CaptionColumn::Caption, words.caption), std::pair(CaptionColumn::Credit, credit),
          std::pair(CaptionColumn::Alt, words.alt)}) {
        if (!said.trimmed().isEmpty())
            cells.append({index(row, static_cast<int>(column)), oneLine(said)});
    }
    want(cells);
}

void CaptionModel::takeOffer(const CaptionOffer &offer, int row)
{
    want({{index(row, static_cast<int>(CaptionColumn::Caption)), offer.caption}}, {offer.removal});
}

int CaptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int CaptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant CaptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isUnnamed = columnOf(index) == CaptionColumn::Picture
                           || (columnOf(index) == CaptionColumn::Caption && letters(index).isEmpty());
    if (role == Qt::AccessibleTextRole && isUnnamed)
        return tr("Picture %1 of %2").arg(index.row() + 1).arg(rowCount());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return letters(index);
    return {};
}

QVariant CaptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<CaptionColumn>(section)) {
    case CaptionColumn::Picture:
        return tr("Picture");
    case CaptionColumn::Caption:
        return tr("Caption");
    case CaptionColumn::Credit:
        return tr("Photo by");
    case CaptionColumn::Alt:
        return tr("Description for those who cannot see");
    }
    return {};
}

Qt::ItemFlags CaptionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && columnOf(index) != CaptionColumn::Picture ? flags | Qt::ItemIsEditable : flags;
}

bool CaptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    want({{index, oneLine(value.toString())}});
    return true;
}

} // namespace toasoan
