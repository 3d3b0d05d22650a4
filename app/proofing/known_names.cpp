#include "app/proofing/known_names.h"

#include "app/proofing/built_in_data.h"

#include <algorithm>

namespace toasoan {

namespace {

KnownName::Kind kindOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'~':
        return KnownName::Kind::AfterItsTitle;
    case u'@':
        return KnownName::Kind::Person;
    case u'=':
        return KnownName::Kind::Neighbour;
    default:
        return KnownName::Kind::Anywhere;
    }
}

QStringList withOneLetterLess(const QString &key)
{
    QStringList forms{key};
    for (qsizetype i = 0; i < key.size(); ++i)
        forms.append(key.left(i) + key.sliced(i + 1));
    return forms;
}

} // namespace

const KnownNames &KnownNames::shipped()
{
    static const KnownNames names(builtInList(QStringLiteral("language/names.txt")),
                                  builtInList(QStringLiteral("language/given-names.txt")),
                                  builtInList(QStringLiteral("language/common.txt")));
    return names;
}

KnownNames::KnownNames(const QStringList &lines, const QStringList &givenNames, const QStringList &ordinary)
    : m_givenNames(givenNames.begin(), givenNames.end()), m_ordinary(ordinary.begin(), ordinary.end())
{
    for (const QString &line : lines)
        add(line);
}

void KnownNames::add(const QString &line)
{
    KnownName name;
    name.kind = kindOf(line.at(0));
    for (const Word &word : wordsOf(line)) {
        name.words.append(word.text);
        name.syllables.push_back(numberOf(wordKey(word.text)));
    }
    if (name.words.isEmpty())
        return;
    const int index = static_cast<int>(m_names.size());
    if (name.words.size() == 1) {
        addSingle(wordKey(name.words.first()), index);
    } else {
        m_byFirst[static_cast<size_t>(name.syllables[0])].append(index);
        m_bySecond[static_cast<size_t>(name.syllables[1])].append(index);
    }
    m_names.push_back(std::move(name));
}

void KnownNames::addSingle(const QString &key, int index)
{
    for (const QString &form : withOneLetterLess(key)) {
        QList<int> &names = m_singles[form];
        if (!names.contains(index))
            names.append(index);
    }
}

int KnownNames::numberOf(const QString &key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_shapes.size());
    m_numbers.insert(key, number);
    m_shapes.push_back(shapeOf(key));
    m_byFirst.emplace_back();
    m_bySecond.emplace_back();
    return number;
}

const QList<int> &KnownNames::at(const std::vector<QList<int>> &lists, int syllable)
{
    static const QList<int> none;
    return syllable == unknown ? none : lists[static_cast<size_t>(syllable)];
}

QList<int> KnownNames::nearSingle(const QString &key) const
{
    QList<int> near;
    for (const QString &form : withOneLetterLess(key)) {
        for (const int index : m_singles.value(form)) {
            if (!near.contains(index))
                near.append(index);
        }
    }
    return near;
}

} // namespace toasoan
