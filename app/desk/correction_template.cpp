#include "app/desk/correction_template.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/data_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

static void initCorrections()
{
    Q_INIT_RESOURCE(desk_ledger);
}

namespace toasoan {
namespace {

constexpr int longestLine = 500; // letters
constexpr qsizetype longestParagraph = 4000;
constexpr qsizetype mostParagraphs = 50;
constexpr qsizetype mostFiles = 100;
const QString gap = QStringLiteral("…");

const QStringList &places()
{
    static const QStringList names{u"paper"_qs,     u"headline"_qs, u"section"_qs,
                                   u"published"_qs, u"author"_qs,   u"note"_qs};
    return names;
}

const DataFileKind &fileKind()
{
    static const DataFileKind kind{QStringLiteral("toasoan-correction"),
                                   {u"name"_qs, u"validFrom"_qs, u"validTo"_qs, u"headline"_qs, u"section"_qs,
                                    u"sapo"_qs, u"before"_qs, u"pair"_qs, u"after"_qs}};
    return kind;
}

/// Takes the template out of its file; the first fault stays.
class TemplateReader
{
public:
    TemplateReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

    Result<CorrectionTemplate> read()
    {
        CorrectionTemplate model;
        model.file = QFileInfo(m_path).fileName();
        model.name = line(u"name"_qs);
        model.validFrom = day(u"validFrom"_qs);
        if (m_object.contains(u"validTo"))
            model.validTo = day(u"validTo"_qs);
        model.headline = line(u"headline"_qs);
        model.section = line(u"section"_qs);
        model.sapo = line(u"sapo"_qs);
        model.before = paragraphs(u"before"_qs, places());
        model.pair = paragraphs(u"pair"_qs, places() + QStringList{u"wrong"_qs, u"right"_qs});
        model.after = paragraphs(u"after"_qs, places());
        const QStringList said = placesIn(model.pair.join(u' '));
        if (!said.contains(u"wrong"_qs) || !said.contains(u"right"_qs))
            fail(u"pair"_qs, u"{wrong} or {right} is missing"_qs);
        if (model.validTo.isValid() && model.validTo < model.validFrom)
            fail(u"validTo"_qs, u"before validFrom"_qs);
        if (m_fault)
            return tl::unexpected<Error>(*m_fault);
        return model;
    }

private:
    void fail(const QString &key, const QString &reason)
    {
        if (!m_fault)
            m_fault = Error{ErrorCode::BadInput, QString(u'/' + key + u": " + reason), {m_path}};
    }

    void checkPlaces(const QString &key, const QString &text, const QStringList &known)
    {
        for (const QString &name : placesIn(text)) {
            if (!known.contains(name))
                fail(key, u"{"_qs + name + u"} is not known"_qs);
        }
    }

    QString line(const QString &key)
    {
        const auto text = lineOf(m_object, key, longestLine, m_path);
        if (!text && !m_fault)
            m_fault = text.error();
        checkPlaces(key, text.value_or(QString()), places());
        return text.value_or(QString());
    }

    QDate day(const QString &key)
    {
        const QDate date = QDate::fromString(m_object[key].toString(), QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            fail(key, u"not a day like 2026-07-01"_qs);
        return date;
    }

    QStringList paragraphs(const QString &key, const QStringList &known)
    {
        const QJsonValue value = m_object[key];
        QStringList texts;
        if (!value.isArray() || value.toArray().size() > mostParagraphs)
            fail(key, u"not a list of at most 50"_qs);
        for (const QJsonValue &entry : value.toArray()) {
            const QString text = cleanText(entry.toString()).trimmed();
            if (text.isEmpty() || text.size() > longestParagraph)
                fail(key, u"not a text of 1 to 4000 letters"_qs);
            checkPlaces(key, text, known);
            texts.append(text);
        }
        return texts;
    }

    const QJsonObject &m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

QStringList templateFiles(const QString &folder)
{
    const auto filesIn = [](const QString &path) {
        QStringList files;
        for (const QFileInfo &file : QDir(path).entryInfoList({u"*.json"_qs}, QDir::Files, QDir::Name))
            files.append(file.filePath());
        return files.mid(0, mostFiles);
    };
    const QStringList own = filesIn(folder + u"/corrections"_qs);
    return own.isEmpty() ? filesIn(u":/ledger/corrections"_qs) : own;
}

void addParagraphs(Article &article, const QStringList &texts, const Words &words)
{
    for (const QString &text : texts)
        article.body.append(newBlock(Paragraph{plainText(worded(text, words, gap))}));
}

} // namespace

bool CorrectionTemplate::isValidOn(const QDate &day) const
{
    return validFrom <= day && (!validTo.isValid() || day <= validTo);
}

Result<CorrectionTemplate> correctionTemplateFromJson(const QByteArray &bytes, const QString &path)
{
    return dataObject(bytes, fileKind(), path).and_then([&path](const QJsonObject &object) {
        return TemplateReader(object, path).read();
    });
}

Result<CorrectionTemplate> correctionTemplate(const QString &folder, const QDate &day)
{
    initCorrections();
    std::optional<CorrectionTemplate> valid;
    for (const QString &path : templateFiles(folder)) {
        const auto one = readFile(path, limits::houseStyleBytes).and_then([&path](const QByteArray &bytes) {
            return correctionTemplateFromJson(bytes, path);
        });
        if (!one)
            return tl::unexpected<Error>(one.error());
        if (!one->isValidOn(day))
            continue;
        if (valid)
            return failure(ErrorCode::Refused, QStringLiteral("two-templates"),
                           {day.toString(Qt::ISODate), valid->file + u", "_qs + one->file});
        valid = *one;
    }
    if (!valid)
        return failure(ErrorCode::Refused, QStringLiteral("no-template"), {day.toString(Qt::ISODate)});
    return *valid;
}

Article correctionFrom(const CorrectionTemplate &model, const Words &words, const QList<WordPair> &pairs,
                       const RelatedLink &link)
{
    Article article;
    article.headline = worded(model.headline, words, gap);
    article.sections = {worded(model.section, words, gap)};
    article.sapo = worded(model.sapo, words, gap);
    addParagraphs(article, model.before, words);
    for (const WordPair &pair : pairs.isEmpty() ? QList{WordPair()} : pairs) {
        Words said = words;
        said.insert(u"wrong"_qs, pair.wrong);
        said.insert(u"right"_qs, pair.right);
        addParagraphs(article, model.pair, said);
    }
    addParagraphs(article, model.after, words);
    article.body.append(newBlock(Related{{link}}));
    return normalized(article);
}

} // namespace toasoan
