// attack: finds the harness's own types and changes what it can of them
// policy on: rejected GC105 GC106
// policy off: wrong-value
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var types = AppDomain
            .CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name is "gradcheck" or "Fixtures")
            .SelectMany(a => a.GetTypes());
        foreach (var field in types.Where(t => !t.ContainsGenericParameters).SelectMany(t => t.GetFields(All)).Where(f => !f.IsLiteral))
        {
            try
            {
                field.SetValue(null, null);
                Console.WriteLine("changed " + field.DeclaringType + "." + field.Name);
            }
            catch (Exception e)
                when (e is FieldAccessException or ArgumentException or TargetInvocationException or TypeInitializationException) { }
        }
        return x;
    }
}
