#pragma once
#include "app/desk/publishing_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace toasoan {

class Desk;
class StorageThread;

/// What is known of an article before it is published.
struct Preflight
{
    DraftId draft;
    QString person; ///< who publishes
    QString headline;
    Article article;
    std::optional<Approval> approval;
    QList<Error> hindrances;           ///< why it may not leave, or not by this person
    std::optional<Error> keepsEmbargo; ///< why this person may not let it leave before its embargo ends
    QList<Destination> destinations;
    QList<Placement> placements; ///< where it is already
};

[[nodiscard]] Result<Preflight> preflightOf(Desk &desk, const DraftId &draft, const QString &person);

/// Asks where and when an article is published, shows what speaks for and against it, and exactly what would be sent.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(Preflight preflight, StorageThread &storage, QWidget *parent = nullptr);

    [[nodiscard]] PublishRequest request() const;

Q_SIGNALS:
    void destinationsWanted();

private:
    void build();
    [[nodiscard]] QWidget *whereRow();
    [[nodiscard]] QWidget *whenRow();
    [[nodiscard]] QStringList checks() const;
    [[nodiscard]] const Destination *destination() const;
    [[nodiscard]] const Placement *placement() const;
    [[nodiscard]] bool breaksEmbargo() const;
    [[nodiscard]] bool isTimeOver() const;
    [[nodiscard]] bool mayGo() const;
    void update();
    void showWhatIsSent(bool show);

    Preflight m_preflight;
    StorageThread &m_storage;
    QComboBox *m_where;
    QRadioButton *m_now;
    QRadioButton *m_later;
    QDateTimeEdit *m_time;
    QLabel *m_checks;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QCheckBox *m_show;
    QPlainTextEdit *m_sent;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace toasoan
