#include "tests/architecture/catalogue.h"

#include "app/language/tone.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace toasoan {
namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// The letters behind each &, without the && that stands for an ampersand.
QString mnemonics(QString text)
{
    text.remove(QStringLiteral("&&"));
    QString letters;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        letters.append(at + 1 < text.size() ? text[at + 1] : QChar(u' '));
    return letters;
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

QStringList wordsInOtherToneStyle(QString text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QStringList found;
    for (const QRegularExpressionMatch &match : word.globalMatch(text.remove(u'&'))) {
        if (toOldStyle(match.captured()) != match.captured())
            found.append(match.captured());
    }
    return found;
}

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            message.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

bool Message::isComplete() const
{
    const auto empty = [](const QString &form) { return form.trimmed().isEmpty(); };
    return state.isEmpty() && !forms.isEmpty() && std::none_of(forms.begin(), forms.end(), empty);
}

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QStringList faultsOf(const Message &message)
{
    QStringList faults;
    for (const QString &form : message.forms) {
        if (placeholders(form) != placeholders(message.source))
            faults.append(QStringLiteral("other placeholders: ") + form);
        const QString letters = mnemonics(form);
        if (letters.size() != mnemonics(message.source).size())
            faults.append(QStringLiteral("a mnemonic on one side only: ") + form);
        if (!std::all_of(letters.begin(), letters.end(), isAsciiLetter))
            faults.append(QStringLiteral("a mnemonic that no key types alone: ") + form);
        if (form != form.normalized(QString::NormalizationForm_C))
            faults.append(QStringLiteral("not NFC: ") + form);
        if (const QStringList words = wordsInOtherToneStyle(form); !words.isEmpty())
            faults.append(QStringLiteral("tone marks in the other style: ") + words.join(u' '));
    }
    return faults;
}

} // namespace toasoan
