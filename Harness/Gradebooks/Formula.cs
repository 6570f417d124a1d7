namespace GradCheck.Gradebooks;

/// <summary>
/// What a spreadsheet would run as a formula when it opens a table. Only cells that we write are changed: a name that begins with one of
/// these is the platform's business, and has to come back as it was. After OWASP, "CSV Injection".
/// </summary>
internal static class Formula
{
    public static string Neutralised(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + value : value;
}
