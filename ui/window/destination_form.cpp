#include "ui/window/destination_form.h"

#include "ui/common/passphrase_edit.h"
#include "ui/window/export_dialog.h"
#include "ui/window/mapping_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostNumber = 65535;
constexpr int betweenTables = 8; // px
constexpr int leastHeight = 440; // px; with what is around it a dialog that fits a screen of 768

QString labelOf(const DestinationField &field)
{
    return QCoreApplication::translate("Publishing", field.label);
}

/// What the choices of a field are called.
QString choiceName(const QString &key, const QString &choice)
{
    if (key == u"lead")
        return choice == u"text" ? DestinationForm::tr("In the text too")
                                 : DestinationForm::tr("Above the text, by the theme");
    if (key == u"byline")
        return choice == u"text" ? DestinationForm::tr("Yes") : DestinationForm::tr("No, the theme shows it");
    return key == u"form" ? formTitle(choice) : choice;
}

MappingWords wordsOf(const DestinationField &field)
{
    if (field.key == u"authors")
        return {labelOf(field),
                DestinationForm::tr("Pen name"),
                DestinationForm::tr("Account there"),
                DestinationForm::tr("Articles by others appear under the account of this destination."),
                DestinationForm::tr("“Check” asks the site which accounts there are."),
                DestinationForm::tr("The site does not tell this account who may write there.")};
    return {labelOf(field),
            DestinationForm::tr("Section"),
            DestinationForm::tr("Category there"),
            DestinationForm::tr("A section without a row goes into the category of the same name."),
            DestinationForm::tr("“Check” asks the site which categories there are."),
            DestinationForm::tr("There are no categories on the site.")};
}

/// What wordpress_choices.h found.
QList<MappingChoice> choicesIn(const QJsonArray &found)
{
    QList<MappingChoice> choices;
    for (const QJsonValue &choice : found)
        choices.append({choice[QStringLiteral("id")].toInteger(), choice[QStringLiteral("name")].toString()});
    return choices;
}

QString passwordName(const ConnectorKind &kind)
{
    return kind.id == u"wordpress" ? DestinationForm::tr("Application password")
                                   : DestinationForm::tr("Password or secret");
}

QString hintFor(const DestinationField &field)
{
    switch (field.kind) {
    case DestinationField::Kind::Address:
        return QStringLiteral("https://");
    case DestinationField::Kind::Folder:
        return QStringLiteral("/");
    default:
        return field.isNeeded ? QString() : DestinationForm::tr("may be empty");
    }
}

QJsonValue valueIn(const QWidget &field)
{
    if (const auto *table = qobject_cast<const MappingTable *>(&field))
        return table->value();
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return box->currentData().toString();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return QString::number(number->value());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    return line ? line->text().trimmed() : QString();
}

} // namespace

DestinationForm::DestinationForm(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea), m_form(new QFormLayout)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    auto *page = new QWidget;
    page->setLayout(m_form);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    page->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

QWidget *DestinationForm::choiceBox(const DestinationField &field)
{
    auto *box = new QComboBox;
    for (const QString &choice : field.choices)
        box->addItem(choiceName(field.key, choice), choice);
    const QString said = m_destination.settings.value(field.key).toString(field.standard);
    box->setCurrentIndex(std::max(0, box->findData(said)));
    keepFromWheel(*box);
    connect(box, &QComboBox::currentIndexChanged, this, &DestinationForm::edited);
    return box;
}

QWidget *DestinationForm::numberBox(const DestinationField &field)
{
    auto *box = new QSpinBox;
    box->setRange(0, mostNumber);
    box->setValue(m_destination.settings.value(field.key).toInt(field.standard.toInt()));
    keepFromWheel(*box);
    connect(box, &QSpinBox::valueChanged, this, &DestinationForm::edited);
    return box;
}

QWidget *DestinationForm::longText(const DestinationField &field)
{
    auto *text = new QPlainTextEdit(m_destination.settings.value(field.key).toString());
    text->setTabChangesFocus(true);
    text->setMinimumHeight(160);
    connect(text, &QPlainTextEdit::textChanged, this, &DestinationForm::edited);
    return text;
}

QLineEdit *DestinationForm::line(const DestinationField &field)
{
    auto *line = new QLineEdit(m_destination.settings.value(field.key).toString(field.standard));
    line->setPlaceholderText(hintFor(field));
    connect(line, &QLineEdit::textEdited, this, &DestinationForm::edited);
    return line;
}

QWidget *DestinationForm::fieldFor(const DestinationField &field)
{
    switch (field.kind) {
    case DestinationField::Kind::Choice:
        return choiceBox(field);
    case DestinationField::Kind::Number:
        return numberBox(field);
    case DestinationField::Kind::LongText:
        return longText(field);
    default:
        return line(field);
    }
}

MappingTable *DestinationForm::mapping(const DestinationField &field)
{
    auto *table = new MappingTable(wordsOf(field));
    table->setValue(m_destination.settings.value(field.key).toObject());
    connect(table, &MappingTable::edited, this, &DestinationForm::edited);
    m_fields.insert(field.key, table);
    return table;
}

QWidget *DestinationForm::withBrowse(const DestinationField &field, QWidget *folder)
{
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse: %1").arg(labelOf(field)));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this,
            [this, label = labelOf(field), line = QPointer(qobject_cast<QLineEdit *>(folder))] {
                const QString chosen = QFileDialog::getExistingDirectory(this, label, line->text());
                if (chosen.isEmpty() || !line) // the form may show another destination by now
                    return;
                line->setText(QDir::toNativeSeparators(chosen));
                Q_EMIT edited();
            });
    auto *both = new QWidget;
    both->setFocusProxy(folder);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(folder, 1);
    layout->addWidget(browse);
    return both;
}

void DestinationForm::addField(const DestinationField &field)
{
    QWidget *widget = fieldFor(field);
    widget->setAccessibleName(labelOf(field));
    m_fields.insert(field.key, widget);
    m_form->addRow(labelOf(field), field.kind == DestinationField::Kind::Folder ? withBrowse(field, widget) : widget);
}

void DestinationForm::addMappings(const QList<DestinationField> &fields)
{
    m_fold = new QToolButton;
    m_fold->setText(tr("Sections and authors"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        unfold(!m_isUnfolded);
        QMetaObject::invokeMethod(this, &DestinationForm::scrollToMappings, Qt::QueuedConnection);
    });
    m_mappings = new QWidget;
    auto *layout = new QVBoxLayout(m_mappings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const DestinationField &field : fields) {
        layout->addWidget(new QLabel(labelOf(field)));
        layout->addWidget(mapping(field));
        layout->addSpacing(field.key == fields.last().key ? 0 : betweenTables);
    }
    m_form->addRow(m_fold);
    m_form->addRow(m_mappings);
    learn(m_destination.settings);
    unfold(m_isUnfolded);
}

void DestinationForm::addPassword(const ConnectorKind &kind)
{
    m_password = new PassphraseEdit(passwordName(kind));
    m_password->setPlaceholderText(m_destination.id.isEmpty() ? QString() : tr("unchanged"));
    connect(m_password, &QLineEdit::textEdited, this, &DestinationForm::edited);
    m_form->insertRow(std::min(3, m_form->rowCount()), passwordName(kind), m_password);
}

void DestinationForm::clear()
{
    m_fields.clear();
    m_password = nullptr;
    m_fold = nullptr;
    m_mappings = nullptr;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void DestinationForm::show(const Destination &destination)
{
    m_destination = destination;
    clear();
    m_name = new QLineEdit(destination.name);
    m_name->setAccessibleName(tr("Name"));
    connect(m_name, &QLineEdit::textEdited, this, &DestinationForm::edited);
    m_form->addRow(tr("Name"), m_name);
    if (const ConnectorKind *kind = connectorKind(destination.kind))
        addFields(*kind);
}

void DestinationForm::addFields(const ConnectorKind &kind)
{
    QList<DestinationField> mappings;
    for (const DestinationField &field : kind.fields) {
        if (field.kind == DestinationField::Kind::Mapping)
            mappings.append(field);
        else
            addField(field);
    }
    if (!mappings.isEmpty())
        addMappings(mappings);
    if (kind.secret != SecretUse::None)
        addPassword(kind);
}

void DestinationForm::learn(const QJsonObject &found)
{
    for (auto each = found.begin(); each != found.end(); ++each)
        m_destination.settings.insert(each.key(), each.value());
    const QJsonObject there = found.value(QStringLiteral("there")).toObject();
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        auto *table = qobject_cast<MappingTable *>(*field);
        if (table && there.contains(field.key()))
            table->setChoices(choicesIn(there.value(field.key()).toArray()));
    }
}

void DestinationForm::unfold(bool open)
{
    m_isUnfolded = open;
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_mappings->setVisible(open);
}

/// What was just unfolded, as soon as it has its place.
void DestinationForm::scrollToMappings()
{
    if (m_fold && m_isUnfolded)
        m_scroll->verticalScrollBar()->setValue(m_fold->y());
}

/// What a look at the site found belongs to its address.
Destination DestinationForm::destination() const
{
    Destination destination = m_destination;
    destination.name = m_name ? m_name->text() : destination.name;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        destination.settings.insert(field.key(), valueIn(**field));
    const QString address = QStringLiteral("address");
    if (destination.settings.value(address) != m_destination.settings.value(address)) {
        destination.settings.remove(QStringLiteral("root"));
        destination.settings.remove(QStringLiteral("there"));
    }
    return destination;
}

QString DestinationForm::password() const
{
    return m_password ? m_password->text() : QString();
}

void DestinationForm::takeKeys(const QString &key)
{
    QWidget *field = m_fields.value(key, m_name);
    if (field)
        field->setFocus();
}

QString DestinationForm::fieldName(const QString &key) const
{
    const QWidget *field = m_fields.value(key);
    return field ? field->accessibleName() : key == u"name" ? tr("Name") : key;
}

int DestinationForm::heightOfPage() const
{
    return m_form->hasHeightForWidth() ? m_form->totalHeightForWidth(std::max(width(), minimumWidthOfPage()))
                                       : m_form->totalSizeHint().height();
}

int DestinationForm::minimumWidthOfPage() const
{
    return m_form->totalMinimumSize().width() + m_scroll->verticalScrollBar()->sizeHint().width();
}

QSize DestinationForm::sizeHint() const
{
    return {std::max(minimumWidthOfPage(), m_form->totalSizeHint().width()), heightOfPage()};
}

QSize DestinationForm::minimumSizeHint() const
{
    return {minimumWidthOfPage(), std::min(heightOfPage(), leastHeight)};
}

void DestinationForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // sentences wrap
}

/// A wheel that scrolls the form changes nothing that it comes across.
bool DestinationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // rows count from when they are shown, a while after they were added
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void DestinationForm::keepFromWheel(QWidget &field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(this);
}

} // namespace toasoan
