#include "ui/models/outbox_model.h"

#include "ui/common/error_text.h"

#include <QLocale>

#include <algorithm>

namespace toasoan {
namespace {

/// Never colour alone.
QString signOf(DispatchState state)
{
    switch (state) {
    case DispatchState::Stopped:
        return QStringLiteral("● ");
    case DispatchState::Paused:
        return QStringLiteral("▲ ");
    case DispatchState::Done:
        return QStringLiteral("✓ ");
    default:
        return {};
    }
}

QString whenText(const Dispatch &dispatch)
{
    const QString at = dispatch.at.isValid() ? OutboxModel::tr("For readers from %1").arg(outboxTime(dispatch.at))
                                             : OutboxModel::tr("At once");
    return dispatch.errand == Errand::TakeDown ? errandName(dispatch.errand) : at;
}

QString triesText(const Dispatch &dispatch)
{
    QString text = OutboxModel::tr("Tried %n time(s)", nullptr, dispatch.attempts);
    if (dispatch.state == DispatchState::Waiting && dispatch.next.isValid())
        text += u", " + OutboxModel::tr("again at %1").arg(dispatch.next.toLocalTime().toString(u"HH:mm:ss"));
    return text;
}

} // namespace

QString outboxTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy")) : QString();
}

QString pageText(const Placement &placement)
{
    const int differences = static_cast<int>(placement.differences.size());
    if (placement.presence == Presence::Down || placement.presence == Presence::Drafted)
        return presenceName(placement.presence);
    if (!placement.url.startsWith(u"http"))
        return {};
    if (!placement.checked.isValid())
        return OutboxModel::tr("Not compared yet");
    return differences == 0 ? QString(u"✓ " + OutboxModel::tr("As approved"))
                            : QString(u"▲ " + OutboxModel::tr("The web differs in %n place(s)", nullptr, differences));
}

void OutboxModel::setOutbox(const QList<OutboxRow> &rows)
{
    const auto sending = [](const QList<OutboxRow> &all) {
        const auto found = std::find_if(
            all.begin(), all.end(), [](const OutboxRow &row) { return row.dispatch.state == DispatchState::Sending; });
        return found == all.end() ? 0 : found->dispatch.number;
    };
    if (sending(rows) != sending(m_all))
        m_sent = m_total = 0; // it was another's
    m_all = rows;
    rebuild();
}

void OutboxModel::setShown(Shown shown)
{
    m_shown = shown;
    rebuild();
}

/// The same lines in the same places: the view keeps its row and its scrolling.
void OutboxModel::rebuild()
{
    QList<OutboxRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const OutboxRow &row) { return m_shown == Shown::All || !isOver(row.dispatch.state); });
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const OutboxRow &a, const OutboxRow &b) { return a.dispatch.number == b.dispatch.number; });
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void OutboxModel::showSent(qint64 sent, qint64 total)
{
    if (sent < m_sent || total != m_total)
        m_requestTime.start(); // another request
    m_sent = sent;
    m_total = total;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

int OutboxModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [number](const OutboxRow &row) { return row.dispatch.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OutboxModel::count(Shown shown) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [shown](const OutboxRow &row) {
        return shown == Shown::All || !isOver(row.dispatch.state);
    }));
}

QString OutboxModel::wholeText(int at) const
{
    const OutboxRow &row = m_rows.at(at);
    const Dispatch &dispatch = row.dispatch;
    QStringList lines{dispatch.headline, row.destination + u" · " + whenText(dispatch) + u" · " + triesText(dispatch)};
    if (dispatch.state == DispatchState::Sending && m_total > 0)
        lines.append(requestText());
    if (dispatch.trouble)
        lines.append(errorText(*dispatch.trouble));
    if (row.placement) {
        const Placement &placement = *row.placement;
        const QString there = presenceName(placement.presence);
        lines.append(placement.url.isEmpty() ? there : QString(there + u": " + placement.url));
        const QString page = pageText(placement);
        if (!page.isEmpty() && page != there)
            lines.append(placement.checked.isValid() ? QString(page + u" (" + outboxTime(placement.checked) + u')')
                                                     : page);
    }
    lines.append(tr("Sent by %1, %2 · version %3 of the text")
                     .arg(dispatch.person, outboxTime(dispatch.created), dispatch.revision.value.left(8)));
    return lines.join(u'\n');
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OutboxModel::stateText(const Dispatch &dispatch) const
{
    const bool isSending = dispatch.state == DispatchState::Sending;
    const QString name = signOf(dispatch.state) + dispatchStateName(dispatch.state);
    return isSending && m_sent > 0 && m_sent < m_total ? QString(name + u' ' + tr("%1%").arg(m_sent * 100 / m_total))
                                                       : name;
}

QString OutboxModel::requestText() const
{
    const qint64 seconds = m_requestTime.elapsed() / 1000;
    const QString total = QLocale().formattedDataSize(m_total, 1, QLocale::DataSizeTraditionalFormat);
    if (m_sent >= m_total)
        return tr("%1 are there; the answer is waited for, %2 s").arg(total).arg(seconds);
    const QString sent = QLocale().formattedDataSize(m_sent, 1, QLocale::DataSizeTraditionalFormat);
    return tr("%1 of %2 sent in %3 s").arg(sent, total).arg(seconds);
}

QString OutboxModel::text(const OutboxRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(row.dispatch.number);
    case StateColumn:
        return stateText(row.dispatch);
    case HeadlineColumn:
        return row.dispatch.headline;
    case DestinationColumn:
        return row.destination;
    case WhenColumn:
        return row.dispatch.ended.isValid() ? outboxTime(row.dispatch.ended) : whenText(row.dispatch);
    case PageColumn:
        return row.placement ? pageText(*row.placement) : QString();
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OutboxRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.dispatch.trouble ? errorText(*row.dispatch.trouble) : text(row, index.column());
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("No."), tr("State"), tr("Article"), tr("Destination"), tr("When"), tr("Live page")};
    return names.value(section);
}

} // namespace toasoan
