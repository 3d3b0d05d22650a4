#pragma once
#include "app/publishing/connectors.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace toasoan {

class MappingTable;

/// The fields of one destination, as its connector names them; the password goes to the keyring and is never shown.
class DestinationForm : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationForm(QWidget *parent = nullptr);

    void show(const Destination &destination);
    void learn(const QJsonObject &found); ///< what a look at the destination that is shown found; the fields stay
    [[nodiscard]] Destination destination() const;             ///< as it is filled in
    [[nodiscard]] QString password() const;                    ///< typed now; empty: it stays as it is
    void takeKeys(const QString &key = {});                    ///< into that field, or the first
    [[nodiscard]] QString fieldName(const QString &key) const; ///< as it is read beside it

    [[nodiscard]] QSize sizeHint() const override;        ///< all of it
    [[nodiscard]] QSize minimumSizeHint() const override; ///< what is more is scrolled

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void addFields(const ConnectorKind &kind);
    void addField(const DestinationField &field);
    void addMappings(const QList<DestinationField> &fields);
    void addPassword(const ConnectorKind &kind);
    [[nodiscard]] QWidget *fieldFor(const DestinationField &field);
    [[nodiscard]] QWidget *choiceBox(const DestinationField &field);
    [[nodiscard]] QWidget *numberBox(const DestinationField &field);
    [[nodiscard]] QWidget *longText(const DestinationField &field);
    [[nodiscard]] QLineEdit *line(const DestinationField &field);
    [[nodiscard]] QWidget *withBrowse(const DestinationField &field, QWidget *folder);
    [[nodiscard]] MappingTable *mapping(const DestinationField &field);
    void unfold(bool open);
    void scrollToMappings();
    void keepFromWheel(QWidget &field);
    [[nodiscard]] int heightOfPage() const;
    [[nodiscard]] int minimumWidthOfPage() const;

    Destination m_destination;
    QScrollArea *m_scroll;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QToolButton *m_fold = nullptr;      ///< shows and hides m_mappings
    QWidget *m_mappings = nullptr;      ///< those tables are long, and most sites need none
    bool m_isUnfolded = false;          ///< stays from one destination to the next
    QHash<QString, QWidget *> m_fields; ///< by key
};

} // namespace toasoan
