#include "ui/window/order_dialog.h"

#include "ui/models/ledger_model.h"
#include "ui/window/dialog_parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostPairs = 20;
constexpr qsizetype mostSeen = 3; // pairs, without scrolling
constexpr int pairHeight = 60;    // px
constexpr int between = 6;        // px

QPlainTextEdit *newField(const QString &name, int height)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(height);
    field->setAccessibleName(name);
    return field;
}

QLabel *newLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = sentenceLabel(text);
    label->setBuddy(buddy);
    return label;
}

QString titleOf(const OrderQuestion &question)
{
    const bool asks = question.power == OrderQuestion::Power::Asks;
    if (question.action == Action::TakeDown)
        return asks ? OrderDialog::tr("Ask for a takedown") : OrderDialog::tr("Take the article down");
    return asks ? OrderDialog::tr("Ask for a correction") : OrderDialog::tr("Correct the article");
}

QString goText(const OrderQuestion &question)
{
    if (question.power == OrderQuestion::Power::Asks)
        return OrderDialog::tr("Ask for it");
    return question.action == Action::TakeDown ? OrderDialog::tr("Take down") : OrderDialog::tr("Mark as corrected");
}

/// What will come of it.
QString consequence(const OrderQuestion &question)
{
    if (question.power == OrderQuestion::Power::Asks)
        return OrderDialog::tr("The article stays as it is until somebody with the right decides. They see it in the "
                               "ledger.");
    return OrderDialog::tr("The author and the last editor are told. What was published is kept as it was.");
}

} // namespace

OrderDialog::OrderDialog(const OrderQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_action(question.action)
    , m_code(new QComboBox)
    , m_reason(newField(tr("Why"), 72))
    , m_note(newField(tr("What readers find"), 52))
{
    setWindowTitle(titleOf(question));
    auto *headline = sentenceLabel(question.headline);
    headline->setFont(headlineFont(font()));
    m_code->setAccessibleName(tr("Reason"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(goText(question));
    m_go->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(8);
    layout->addWidget(headline);
    if (question.request)
        layout->addWidget(
            sentenceLabel(tr("Asked for by %1, %2").arg(question.request->asker, ledgerTime(question.request->asked))));
    layout->addWidget(newLabel(tr("&Reason:"), m_code));
    layout->addWidget(m_code);
    layout->addWidget(newLabel(tr("&Why? In words that the author reads:"), m_reason));
    layout->addWidget(m_reason);
    if (m_action == Action::MarkCorrected)
        layout->addWidget(pairFields());
    layout->addWidget(newLabel(m_action == Action::TakeDown ? tr("What readers &find in its place (may be empty):")
                                                            : tr("What readers &find under it (may be empty):"),
                               m_note));
    layout->addWidget(m_note);
    layout->addWidget(sentenceLabel(consequence(question)));
    layout->addWidget(buttons);
    fill(question);
    resize(600, 0);
    fitHeight(*this);
    connect(m_code, &QComboBox::currentIndexChanged, this, &OrderDialog::showWhetherItCanGo);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OrderDialog::showWhetherItCanGo);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWhetherItCanGo();
}

/// No reason is chosen for anybody.
void OrderDialog::fill(const OrderQuestion &question)
{
    m_code->setPlaceholderText(tr("Choose a reason"));
    for (const LedgerReason &reason : question.reasons)
        m_code->addItem(ledgerReasonName(question.reasons, reason.code), reason.code);
    m_code->setCurrentIndex(-1);
    QList<WordPair> pairs{{question.wrong, {}}};
    if (question.request) {
        m_code->setCurrentIndex(m_code->findData(question.request->ordering.code));
        m_reason->setPlainText(question.request->reason);
        m_note->setPlainText(question.request->ordering.note);
        pairs = question.request->ordering.pairs;
    }
    if (m_action != Action::MarkCorrected)
        return;
    for (const WordPair &pair : pairs)
        addPair(pair);
}

QWidget *OrderDialog::pairFields()
{
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(between);
    m_rows->setAlignment(Qt::AlignTop);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar *bar = m_scroll->verticalScrollBar(); // the newest row is written next
    connect(bar, &QScrollBar::rangeChanged, bar, [bar](int, int last) { bar->setValue(last); });
    auto *more = new QPushButton(tr("&Another statement"));
    more->setToolTip(tr("One more that was wrong"));
    connect(more, &QPushButton::clicked, this, [this, more] {
        addPair({});
        fitHeight(*this);
        m_pairs.last().wrong->setFocus();
        more->setEnabled(m_pairs.size() < mostPairs);
    });
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sentenceLabel(tr("What was published wrong, and what is right:")));
    layout->addWidget(m_scroll);
    layout->addWidget(more, 0, Qt::AlignLeft);
    return place;
}

void OrderDialog::addPair(const WordPair &pair)
{
    const int number = static_cast<int>(m_pairs.size()) + 1;
    const PairFields fields{newField(tr("Wrong, statement %1").arg(number), pairHeight),
                            newField(tr("Right, statement %1").arg(number), pairHeight)};
    fields.wrong->setPlaceholderText(tr("✗ what was published"));
    fields.right->setPlaceholderText(tr("✓ what is right"));
    fields.wrong->setPlainText(pair.wrong);
    fields.right->setPlainText(pair.right);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPlainTextEdit *field : {fields.wrong, fields.right}) {
        layout->addWidget(field);
        connect(field, &QPlainTextEdit::textChanged, this, &OrderDialog::showWhetherItCanGo);
    }
    m_rows->addWidget(row);
    row->show(); // now: it takes the keys next
    setTabOrder(m_pairs.isEmpty() ? m_reason : m_pairs.last().right, fields.wrong);
    setTabOrder(fields.wrong, fields.right);
    m_pairs.append(fields);
    const auto seen = std::min(m_pairs.size(), mostSeen);
    m_scroll->setFixedHeight(static_cast<int>(seen) * (pairHeight + between) - between);
    showWhetherItCanGo();
}

QString OrderDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

Ordering OrderDialog::ordering() const
{
    Ordering ordering{m_code->currentData().toString(), m_note->toPlainText().trimmed(), {}};
    for (const PairFields &fields : m_pairs)
        ordering.pairs.append({fields.wrong->toPlainText().trimmed(), fields.right->toPlainText().trimmed()});
    return ordering;
}

void OrderDialog::showWhetherItCanGo()
{
    const Ordering ordering = this->ordering();
    const bool hasReason = !ordering.code.isEmpty() && !reason().isEmpty();
    const bool isWhole = checkedOrdering(m_action, ordering).has_value();
    m_go->setEnabled(hasReason && isWhole);
    m_go->setToolTip(!hasReason ? tr("A reason and words of your own are needed.")
                     : !isWhole ? tr("Each statement needs both its sides.")
                                : QString());
}

} // namespace toasoan
