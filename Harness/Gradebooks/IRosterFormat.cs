using System.Collections.Immutable;
using System.Globalization;

namespace GradCheck.Gradebooks;

/// <summary>How a platform exports the students of a class.</summary>
internal interface IRosterFormat
{
    /// <summary>As <c>--layout</c> calls the platform.</summary>
    string Name { get; }

    string Title { get; }

    bool Fits(RosterTable table);

    /// <exception cref="GradebookException">A column that it needs is not there.</exception>
    RosterShape Read(RosterTable table, string file);
}

/// <summary>What several formats read alike.</summary>
internal static class RosterColumns
{
    private const int MostListed = 30;

    /// <summary>The columns with these headers, in this order, as far as they are there.</summary>
    public static ImmutableArray<KeyColumn> Create(RosterRow header, params ReadOnlySpan<string> names)
    {
        var columns = ImmutableArray.CreateBuilder<KeyColumn>();
        foreach (string name in names)
            if (header.ColumnOf(name) is { } column && columns.All(c => c.Index != column))
                columns.Add(new KeyColumn(column, header[column]));
        return columns.ToImmutable();
    }

    /// <summary>Headers in a sentence, as many as one reads.</summary>
    public static string Listed(IEnumerable<string> headers)
    {
        string[] all = [.. headers];
        return string.Join(", ", all.Take(MostListed)) + (all.Length > MostListed ? $" and {all.Length - MostListed} more" : "");
    }

    /// <summary>A number of points, with a point or a comma before its decimals; null where it is none, or 0.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        && number > 0
            ? number
            : null;
}
