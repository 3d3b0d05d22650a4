#pragma once
#include "app/article/passage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

namespace toasoan::testing {

inline QString withoutSpace(QString letters)
{
    return letters.removeIf([](QChar letter) { return letter.isSpace(); });
}

/// What a program that is not ours finds in a document, without white space.
struct OtherReading
{
    QString letters;
    QString alts; ///< of pictures, where it reads them
};

/// Reads the tree that pandoc prints.
class PandocTree
{
public:
    static OtherReading read(const QByteArray &json)
    {
        const QJsonObject tree = QJsonDocument::fromJson(json).object();
        PandocTree reader;
        reader.add(tree[u"meta"], reader.m_reading.letters);
        reader.add(tree[u"blocks"], reader.m_reading.letters);
        return {withoutSpace(reader.m_reading.letters), withoutSpace(reader.m_reading.alts)};
    }

private:
    void add(const QJsonValue &value, QString &into)
    {
        for (const QJsonValue &entry : value.toArray())
            add(entry, into);
        const QJsonObject node = value.toObject();
        const QString type = node[u"t"].toString();
        const QJsonValue content = node[u"c"];
        if (type == u"Str" || type == u"MetaString")
            into += content.toString();
        else if (type == u"Image")
            addImage(content.toArray());
        else if (node.contains(u"t"))
            add(content, into);
        else
            for (const QJsonValue &entry : node)
                add(entry, into);
    }
    void addImage(const QJsonArray &image)
    {
        // Up to version 2 it takes a figure for an image whose words are the caption, with such a title.
        const bool isFigure = image[2].toArray()[1].toString().startsWith(u"fig:");
        add(image[1], isFigure ? m_reading.letters : m_reading.alts);
    }

    OtherReading m_reading;
};

inline bool canReadOtherwise()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pandoc")).isEmpty();
}

/// Nothing when pandoc refuses the document.
inline std::optional<OtherReading> readOtherwise(const QByteArray &document, const QString &suffix)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QString(u"article." + suffix)));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.flush())
        return {};
    QProcess pandoc;
    pandoc.start(QStringLiteral("pandoc"),
                 {QStringLiteral("-f"), suffix, QStringLiteral("-t"), QStringLiteral("json"), file.fileName()});
    if (!pandoc.waitForFinished(120000) || pandoc.exitCode() != 0)
        return {};
    return PandocTree::read(pandoc.readAllStandardOutput());
}

/// Nothing is left of it on a page.
inline bool isFrame(const Block &block)
{
    const auto *figure = std::get_if<Figure>(&block.content);
    const auto *gallery = std::get_if<Gallery>(&block.content);
    return (figure && !figure->picture) || (gallery && gallery->figures.isEmpty());
}

/// The blocks without figures whose picture never came, which no page shows.
inline QList<Block> withoutFrames(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (auto *gallery = std::get_if<Gallery>(&block.content))
            gallery->figures.removeIf([](const Figure &figure) { return !figure.picture; });
        else if (auto *box = std::get_if<Box>(&block.content))
            box->blocks = withoutFrames(box->blocks);
    }
    blocks.removeIf(isFrame);
    return blocks;
}

/// The first text of the article that is not among the letters (or the alternative texts), which have no white space;
/// empty: all are there.
inline QString lostIn(const QString &letters, const QString &alts, Article article)
{
    article.body = withoutFrames(article.body);
    for (const Passage &passage : passagesOf(article)) {
        const QString &place = passage.place.part == Part::Alt ? alts : letters;
        if (!place.contains(withoutSpace(passage.text)))
            return partId(passage.place.part) + u": " + passage.text;
    }
    return {};
}

} // namespace toasoan::testing
