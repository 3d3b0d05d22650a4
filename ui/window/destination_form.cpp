#include "ui/window/destination_form.h"

#include "ui/common/passphrase_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace toasoan {
namespace {

constexpr int mostNumber = 65535;

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
    return choice;
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

} // namespace

DestinationForm::DestinationForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
}

QWidget *DestinationForm::fieldFor(const DestinationField &field)
{
    const QJsonValue value = m_destination.settings.value(field.key);
    if (field.kind == DestinationField::Kind::Choice) {
        auto *box = new QComboBox;
        for (const QString &choice : field.choices)
            box->addItem(choiceName(field.key, choice), choice);
        box->setCurrentIndex(std::max(0, box->findData(value.toString(field.standard))));
        connect(box, &QComboBox::currentIndexChanged, this, &DestinationForm::edited);
        return box;
    }
    if (field.kind == DestinationField::Kind::Number) {
        auto *box = new QSpinBox;
        box->setRange(0, mostNumber);
        box->setValue(value.toInt(field.standard.toInt()));
        connect(box, &QSpinBox::valueChanged, this, &DestinationForm::edited);
        return box;
    }
    if (field.kind == DestinationField::Kind::LongText) {
        auto *text = new QPlainTextEdit(value.toString());
        text->setTabChangesFocus(true);
        text->setMinimumHeight(160);
        connect(text, &QPlainTextEdit::textChanged, this, &DestinationForm::edited);
        return text;
    }
    auto *line = new QLineEdit(value.toString(field.standard));
    line->setPlaceholderText(hintFor(field));
    connect(line, &QLineEdit::textEdited, this, &DestinationForm::edited);
    return line;
}

void DestinationForm::addField(const DestinationField &field)
{
    QWidget *widget = fieldFor(field);
    widget->setAccessibleName(labelOf(field));
    m_form->addRow(labelOf(field), widget);
    m_fields.insert(field.key, widget);
}

void DestinationForm::show(const Destination &destination)
{
    m_destination = destination;
    m_fields.clear();
    m_password = nullptr;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_name = new QLineEdit(destination.name);
    m_name->setAccessibleName(tr("Name"));
    connect(m_name, &QLineEdit::textEdited, this, &DestinationForm::edited);
    m_form->addRow(tr("Name"), m_name);
    const ConnectorKind *kind = connectorKind(destination.kind);
    if (!kind)
        return;
    for (const DestinationField &field : kind->fields)
        addField(field);
    if (kind->secret == SecretUse::None)
        return;
    m_password = new PassphraseEdit(passwordName(*kind));
    m_password->setPlaceholderText(destination.id.isEmpty() ? QString() : tr("unchanged"));
    connect(m_password, &QLineEdit::textEdited, this, &DestinationForm::edited);
    m_form->insertRow(std::min(3, m_form->rowCount()), passwordName(*kind), m_password);
}

QString DestinationForm::textIn(const QWidget &field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return box->currentData().toString();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return QString::number(number->value());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    return line ? line->text().trimmed() : QString();
}

/// What a look at the site found belongs to its address.
Destination DestinationForm::destination() const
{
    Destination destination = m_destination;
    destination.name = m_name ? m_name->text() : destination.name;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        destination.settings.insert(field.key(), textIn(**field));
    const QString address = QStringLiteral("address");
    if (destination.settings.value(address) != m_destination.settings.value(address))
        destination.settings.remove(QStringLiteral("root"));
    return destination;
}

QString DestinationForm::password() const
{
    return m_password ? m_password->text() : QString();
}

void DestinationForm::takeKeys()
{
    if (m_name)
        m_name->setFocus();
}

} // namespace toasoan
