#include "app/exchange/importers/mail/mail_reader.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/mail/mail_lines.h"
#include "app/exchange/importers/plain_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr QLatin1StringView cidScheme("cid:");

bool isPicture(const MimePart &part)
{
    static const QStringList suffixes = {QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                         QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("tif"),
                                         QStringLiteral("tiff"), QStringLiteral("bmp")};
    static const QList<QByteArray> types = {"image/jpeg", "image/jpg", "image/png",  "image/gif",
                                            "image/webp", "image/bmp", "image/tiff", "image/pjpeg"};
    const bool byName =
        part.type == "application/octet-stream" && suffixes.contains(QFileInfo(part.name).suffix().toLower());
    return !part.body.isEmpty() && (byName || types.contains(part.type));
}

bool isText(const MimePart &part)
{
    return (part.type == "text/plain" || part.type == "text/html") && (!part.attached || part.name.isEmpty());
}

bool holdsText(const MimePart &part)
{
    return isText(part) || std::any_of(part.parts.begin(), part.parts.end(), holdsText);
}

/// What was sent by whom, on lines.
QString headingOf(const MailFields &fields)
{
    const QString date = headerText(fields.value("date"));
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    QStringList lines;
    if (const QString from = headerText(fields.value("from")); !from.isEmpty())
        lines.append(QCoreApplication::translate("Exchange", "Mail from %1").arg(from));
    if (!date.isEmpty())
        lines.append(QCoreApplication::translate("Exchange", "Sent: %1")
                         .arg(time.isValid() ? time.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : date));
    if (const QString subject = headerText(fields.value("subject")); !subject.isEmpty())
        lines.append(QCoreApplication::translate("Exchange", "Subject: %1").arg(subject));
    return lines.join(u'\n');
}

/// One more piece of the same mail.
void append(RawCopy &copy, RawCopy more)
{
    copy.parts += more.parts;
    copy.footnotes += more.footnotes;
    copy.remarks += more.remarks;
    for (const CopyNote &done : std::as_const(more.notes)) {
        for (int i = 0; i < done.count; ++i)
            note(copy, done.act, done.examples.value(i));
    }
}

class MailReader
{
public:
    [[nodiscard]] Result<MailCopy> read(const MimePart &mail)
    {
        m_mail.subject = headerText(mail.fields.value("subject"));
        m_mail.cut = mail.cut;
        collectNamed(mail);
        if (auto seen = see(mail); !seen)
            return tl::unexpected<Error>(seen.error());
        placePictures();
        for (const MimePart *picture : std::as_const(m_pictures)) {
            if (!m_placed.contains(picture))
                m_mail.copy.parts.append(CopyPicture{picture->body, {}, {}});
        }
        return std::move(m_mail);
    }

private:
    void collectNamed(const MimePart &part)
    {
        if (!part.contentId.isEmpty() && isPicture(part))
            m_named.insert(part.contentId, &part);
        for (const MimePart &inner : part.parts)
            collectNamed(inner);
    }

    [[nodiscard]] Outcome see(const MimePart &part)
    {
        if (part.fields.contains("from"))
            m_mail.heading += (m_mail.heading.isEmpty() ? QString() : QStringLiteral("\n\n")) + headingOf(part.fields);
        if (part.type == "multipart/alternative")
            return seeRichest(part);
        for (const MimePart &inner : part.parts) {
            if (auto seen = see(inner); !seen)
                return seen;
        }
        if (!part.parts.isEmpty() || part.body.trimmed().isEmpty())
            return {};
        if (isText(part))
            return part.type == "text/html" ? seeHtml(part) : seePlain(part);
        if (isPicture(part))
            seePicture(part);
        else
            m_mail.attachments.append({part.name, part.body});
        return {};
    }

    /// The last that is text; others are the same in a poorer form.
    [[nodiscard]] Outcome seeRichest(const MimePart &part)
    {
        const auto before = m_mail.copy.parts.size();
        for (auto one = part.parts.rbegin(); one != part.parts.rend(); ++one) {
            if (!holdsText(*one))
                continue;
            if (auto seen = see(*one); !seen)
                return seen;
            if (m_mail.copy.parts.size() > before)
                return {};
        }
        return {};
    }

    [[nodiscard]] Outcome seeHtml(const MimePart &part)
    {
        return readHtml(textIn(part.body, part.charset).toUtf8()).map([this](const RawCopy &copy) {
            append(m_mail.copy, copy);
        });
    }

    [[nodiscard]] Outcome seePlain(const MimePart &part)
    {
        QString text = textIn(part.body, part.charset);
        text.remove(u'\r');
        if (const QString signature = takeSignature(text); !signature.isEmpty())
            m_mail.signatures.append(signature);
        m_mail.copy.parts += linesOf(unwrapped(text, part.flowed ? Wrapping::Flowed : Wrapping::Guessed));
        return {};
    }

    /// In its place where its sender put it among the text; else behind it.
    void seePicture(const MimePart &part)
    {
        if (part.attached || !part.contentId.isEmpty()) {
            m_pictures.append(&part);
            return;
        }
        m_mail.copy.parts.append(CopyPicture{part.body, {}, {}});
    }

    /// Those that the text names by their content ids.
    void placePictures()
    {
        for (CopyPart &part : m_mail.copy.parts) {
            auto *picture = std::get_if<CopyPicture>(&part);
            if (picture == nullptr || !picture->bytes.isEmpty() || !picture->source.startsWith(cidScheme))
                continue;
            const QByteArray id = QByteArray::fromPercentEncoding(picture->source.mid(cidScheme.size()).toUtf8());
            const MimePart *named = m_named.value(id);
            if (named == nullptr)
                continue;
            m_placed.insert(named);
            forgetFar(picture->source);
            *picture = CopyPicture{named->body, {}, picture->alt};
        }
    }

    /// It came along after all.
    void forgetFar(const QString &source)
    {
        QList<CopyNote> &notes = m_mail.copy.notes;
        const auto far = std::find_if(notes.begin(), notes.end(),
                                      [](const CopyNote &done) { return done.act == CopyAct::DropFarPictures; });
        if (far == notes.end())
            return;
        far->examples.removeAll(source.simplified().left(80));
        if (--far->count <= 0)
            notes.erase(far);
    }

    MailCopy m_mail;
    QHash<QByteArray, const MimePart *> m_named;
    QList<const MimePart *> m_pictures; ///< attached, or named by the text
    QSet<const MimePart *> m_placed;
};

} // namespace

Result<MailCopy> readMail(const QByteArray &bytes)
{
    return readMime(bytes).and_then([](const MimePart &mail) { return MailReader().read(mail); });
}

} // namespace toasoan
