// attack: looks for files of other people
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var everywhere = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 4,
            IgnoreInaccessible = true,
        };
        string[] places = ["/home", "/root", "/etc", "/mnt", "/media", "/srv", "/var", "/work", "/tmp", "@ROOT@"];
        foreach (string place in places.Where(Directory.Exists))
        {
            string[] kinds = ["*.cs", "*.txt", "*.csproj", "shadow", "passwd", "id_*"];
            var found = kinds.SelectMany(kind => Directory.EnumerateFiles(place, kind, everywhere)).FirstOrDefault();
            if (found is not null)
                Console.WriteLine("LEAKED: " + found);
        }
        return x;
    }
}
